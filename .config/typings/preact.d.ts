import type {HTMLAttributes} from 'preact';
import type {AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag} from './written.js';

/** What Preact takes in a tag: attributes by their names in HTML, listeners such as `onbudget-ready`, `data` as a property. */
export type BudgetProps<Name extends Tag> = HTMLAttributes<ElementOf<Name>> &
  AttributesOf<Name> &
  PropertiesOf<Name> &
  ListenersOf<Name>;

type TagsOfPreact = {[Name in Tag]: BudgetProps<Name>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends TagsOfPreact {}
  }
}
