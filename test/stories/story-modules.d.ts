/** Made by `.config/story-modules.mjs`. */
declare module 'virtual:story-modules' {
  import type {TemplateResult} from 'lit';

  type Args = Readonly<Record<string, unknown>>;
  type Render = (
    args: Args,
    context: {readonly globals: Readonly<Record<string, unknown>>},
  ) => TemplateResult;
  type Decorator = (story: () => TemplateResult) => TemplateResult;

  /** What a story, or all stories of a file, give to Storybook. */
  export interface StoryParts {
    readonly args?: Args;
    readonly render?: Render;
    readonly decorators?: readonly Decorator[];
  }

  /** One file of stories: what they share, and each by its name. */
  export type StoryModule = {readonly default: StoryParts} & Readonly<Record<string, StoryParts>>;

  /** Every file below `stories/`, by its name: `charts/bars`. */
  export const storyModules: Readonly<Record<string, () => Promise<StoryModule>>>;
}
