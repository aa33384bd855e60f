import type {JSX} from 'solid-js';
import type {AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag} from './written.js';

/** What Solid takes in a tag: attributes by their names in HTML, `on:budget-ready`, `prop:data`. */
export type BudgetProps<Name extends Tag> = JSX.HTMLAttributes<ElementOf<Name>> &
  AttributesOf<Name> &
  ListenersOf<Name, 'on:'> & {
    [Property in keyof PropertiesOf<Name> as `prop:${Property & string}`]: PropertiesOf<Name>[Property];
  };

type TagsOfSolid = {[Name in Tag]: BudgetProps<Name>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends TagsOfSolid {}
  }
}
