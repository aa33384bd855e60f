import type {Mark} from './mark.js';

/** What another part of the library says of projects on the map. */
export interface MapSigns {
  /** Lines about a mark, for its tip and its name. */
  lines(mark: Mark): readonly string[];
  /** What is added to the label of a cluster. */
  label(mark: Mark): string;
  /** Drawn beside a mark, in SVG. */
  draw(mark: Mark): unknown;
  /** Beside the sum of a project in the list. */
  inList(row: number): unknown;
  inCard(row: number): unknown;
  /** An entry of the legend. */
  legend(): unknown;
}
