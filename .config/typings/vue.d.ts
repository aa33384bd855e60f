import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {AttributesOf, EventsOf, PropertiesOf, Tag} from './written.js';

/** Vue writes `false` as text, which an attribute of HTML takes for yes: a flag is there or `undefined`. */
type Attributes<Name extends Tag> = AttributesOf<Name, true | ''>;

/** What a template of Vue takes in a tag, `:no-footer="short || undefined"`, and what it tells, `@budget-ready`. */
export type BudgetComponent<Name extends Tag> = new () => {
  $props: HTMLAttributes &
    PublicProps &
    PropertiesOf<Name> & {
      [Attribute in keyof Attributes<Name> as Camel<Attribute & string>]?: Attributes<Name>[Attribute];
    };
  $emit: EmitFn<{[Event in keyof EventsOf<Name>]: (event: EventsOf<Name>[Event]) => void}>;
};

type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name;

type TagsOfVue = {[Name in Tag]: BudgetComponent<Name>};

declare module 'vue' {
  interface GlobalComponents extends TagsOfVue {}
}
