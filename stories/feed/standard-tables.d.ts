/** Made by `.storybook/standard-tables.js`. */
declare module 'virtual:standard-tables' {
  export const standardTables: readonly {
    readonly standard: string;
    /** Which form of the standard the sample has; `''` where there is one. */
    readonly form: string;
    readonly rows: readonly {
      readonly path: string;
      readonly goesTo: readonly string[];
      readonly standsInFor: readonly string[];
    }[];
  }[];
}
