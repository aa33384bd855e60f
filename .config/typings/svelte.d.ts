import type {HTMLAttributes} from 'svelte/elements';
import type {AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag} from './written.js';

/**
 * What Svelte 5 takes in a tag: attributes by their names in HTML, listeners such as `onbudget-ready`, `data` as a property.
 * Svelte writes `false` as text, which an attribute of HTML takes for yes: a flag is there or `undefined`.
 */
export type BudgetProps<Name extends Tag> = HTMLAttributes<ElementOf<Name>> &
  AttributesOf<Name, true | ''> &
  PropertiesOf<Name> &
  ListenersOf<Name>;

type TagsOfSvelte = {[Name in Tag]: BudgetProps<Name>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TagsOfSvelte {}
}
