import type {AttributesOf, Tag} from './written.js';

/** What a page of Astro takes in a tag: attributes by their names in HTML. */
export type BudgetAttributes<Name extends Tag> = astroHTML.JSX.HTMLAttributes & AttributesOf<Name>;

type TagsOfAstro = {[Name in Tag]: BudgetAttributes<Name>};

declare global {
  namespace astroHTML.JSX {
    interface DefinedIntrinsicElements extends TagsOfAstro {}
  }
}
