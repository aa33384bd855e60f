import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag} from './written.js';

/**
 * What React 19 takes in a tag: attributes by their names in HTML, so that a server writes the same ones, listeners such as
 * `onbudget-ready`, and `data` as a property.
 */
export type BudgetProps<Name extends Tag> = DetailedHTMLProps<
  HTMLAttributes<ElementOf<Name>>,
  ElementOf<Name>
> &
  AttributesOf<Name> &
  PropertiesOf<Name> &
  ListenersOf<Name>;

type TagsOfReact = {[Name in Tag]: BudgetProps<Name>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TagsOfReact {}
  }
}
