/** Words of the flow of money. Sums, shares, counts and names arrive formatted. */
export interface FlowMessages {
  /** What the heading says and the picture is called. `levels` is "source → sector → supplier". */
  heading(levels: string): string;
  /** What the width of a ribbon stands for. `measure` is the long name of the measure. */
  width(measure: string): string;
  /** The two that most of the money flows between: "A → B". */
  largest(path: string, money: string, share: string): string;
  /** What flows into a node and out of it, lists of names with sums. */
  from(names: string): string;
  to(names: string): string;
  /** The end of a list that is not read out in full. */
  more(count: string): string;
  /** What no width can show. `records` is "1 project". */
  below(records: string, money: string): string;
  missing(records: string): string;
  /** The row of the table for sums below zero. */
  readonly belowRow: string;
  readonly nothingAbove: string;
  /** Why there is no picture: only one dimension is told, or none. */
  oneLevel(dimension: string): string;
  readonly noLevels: string;
}
