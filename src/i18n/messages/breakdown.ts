/** Words of the parts of a whole. Sums, shares and names arrive formatted. */
export interface BreakdownMessages {
  /** What the size of a tile stands for. `measure` is the long name of the measure. */
  area(measure: string): string;
  /** "36% of the whole", after the sum of a part. */
  ofWhole(share: string): string;
  /** What a part that has parts of its own does. */
  readonly opens: string;
  /** Names of the picture and of the list beside it. */
  readonly picture: string;
  readonly list: string;
  /** Filters everything that is linked by the level that is open. */
  readonly onlyThis: string;
  /** What an area cannot show. */
  readonly belowZero: string;
  readonly nothingToDraw: string;
  readonly yearsNoWhole: string;
  readonly areasAreSums: string;
}
