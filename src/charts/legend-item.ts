import type {Measure} from '../model/measure.js';

/** One entry of a legend in words. */
export interface LegendItem {
  readonly text: string;
  /** The stage of money whose mark stands before the words. */
  readonly stage?: Measure;
  /** True for the line that marks what would be paid by now. */
  readonly due?: boolean;
  /** True for the unit. */
  readonly strong?: boolean;
}
