import {nextFrame} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {render, type TemplateResult} from 'lit';
import {type StoryModule, storyModules, type StoryParts} from 'virtual:story-modules';
import {ChartElement} from '../../src/charts/chart-element.js';
import {BudgetElement} from '../../src/element/budget-element.js';
import type {Locale} from '../../src/i18n/locale.js';

/** Parts are fetched one by one, on a machine that may be busy. */

/** A story by its name in Storybook: `charts/bars/Projects`. */
export interface NamedStory {
  readonly name: string;
  readonly module: StoryModule;
  readonly story: StoryParts;
}

/** A story on the page, as Storybook puts it there. */
export interface ShownStory {
  readonly place: HTMLElement;
  /** Changes the language of the page and of what is shown, which stays loaded, and waits until all of it has changed. */
  speak(locale: Locale): Promise<void>;
}

export const LOCALES: readonly Locale[] = ['en', 'ru', 'kk'];

/** Every story of every file. */
export const stories = await allStories();

/** Gives the tests of this block a page as Storybook has it, where each story has the room of the one before. */
export function openPage(): void {
  const {getContext} = HTMLCanvasElement.prototype;
  const {documentElement: root, body} = document;

  before(() => {
    // Drawing a map without a graphics card takes longer than everything else; the still one has the same words.
    HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
      apply: (method, canvas, args: readonly unknown[]) =>
        args[0] === 'webgl2' ? null : (Reflect.apply(method, canvas, args) as unknown),
    });
    root.style.colorScheme = 'light dark';
    Object.assign(body.style, {margin: '0', background: 'Canvas'});
  });

  afterEach(() => {
    for (const place of body.querySelectorAll('.story')) place.remove();
  });

  after(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
    root.removeAttribute('style');
    root.removeAttribute('lang');
    body.removeAttribute('style');
  });
}

async function allStories(): Promise<readonly NamedStory[]> {
  const files = Object.entries(storyModules).map(async ([file, load]) => {
    const module = await load();
    const names = Object.keys(module).filter((name) => name !== 'default');
    return names.map((name) => ({name: `${file}/${name}`, module, story: module[name]!}));
  });
  return (await Promise.all(files)).flat();
}

/** Puts a story into a page of its own and waits until all of it is there. */
export async function showStory({module, story}: NamedStory): Promise<ShownStory> {
  const shared = module.default;
  const locale: Locale = 'en';
  document.documentElement.lang = locale;
  const draw = story.render ?? shared.render;
  if (!draw) throw new Error('A story without `render`.');
  const args = {...shared.args, ...story.args};
  const decorators = [...(story.decorators ?? []), ...(shared.decorators ?? [])];
  const template = decorators.reduce<() => TemplateResult>(
    (inner, decorate) => () => decorate(inner),
    () => draw(args, {globals: {locale}}),
  );
  const place = document.createElement('div');
  place.className = 'story';
  document.body.append(place);
  render(template(), place);
  const speak = async (wanted: Locale): Promise<void> => {
    document.documentElement.lang = wanted;
    for (const element of place.querySelectorAll('[locale]')) element.setAttribute('locale', wanted);
    await settled(place, wanted);
  };
  await speak(locale);
  return {place, speak};
}

/** Everything inside, shadow roots included. */
export function deepElements(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}

/** Waits until everything is fetched, drawn, measured and in the language. */
async function settled(place: HTMLElement, locale: Locale): Promise<void> {
  await waitUntil(() => waitingFor(place, locale) === undefined, `not there in ${locale}`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}: ${waitingFor(place, locale) ?? ''}`);
    },
  );
  await nextFrame();
  await nextFrame();
  for (const motion of document.getAnimations()) motion.finish();
}

function waitingFor(place: HTMLElement, locale: Locale): string | undefined {
  const elements = deepElements(place);
  const part = elements.find((element) => element.matches(':not(:defined)') || isWaiting(element, locale));
  return part?.localName;
}

function isWaiting(element: Element, locale: Locale): boolean {
  if (!(element instanceof BudgetElement)) return false;
  const root = element.renderRoot;
  const speaks = root.querySelector('.frame')?.getAttribute('lang') === locale;
  if (element.state === 'loading' || element.isUpdatePending || !speaks) return true;
  // Tables come once the browser has nothing else to do.
  if (element instanceof ChartElement && root.querySelector('.graphic')) return !root.querySelector('.twin');
  return root.querySelector('.pending') !== null;
}
