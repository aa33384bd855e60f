/** Figures of the rows of each entry of a dimension, by entry index. Readers share them: not to be changed. */
export interface Groups {
  /** Rows that pass. */
  readonly count: Uint32Array;
  /** One array per array of values: their sum, NaN where no row of the group has a value. */
  readonly sums: readonly Float64Array[];
  /** One array per array of values: how many rows of the group have one. */
  readonly stated: readonly Uint32Array[];
}

/** Figures of all rows that pass. */
export interface Total {
  readonly count: number;
  /** One figure per array of values: their sum, NaN where no row has a value. */
  readonly sums: readonly number[];
  /** One figure per array of values: how many rows have one. */
  readonly stated: readonly number[];
}
