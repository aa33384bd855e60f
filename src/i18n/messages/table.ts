/** Columns of the table besides dimensions and stages of money. */
export type TableColumnName =
  | 'id'
  | 'title'
  | 'group'
  | 'startPlanned'
  | 'startActual'
  | 'endPlanned'
  | 'endActual'
  | 'physical'
  | 'financial';

/** Words of the table and its downloads. */
export interface TableMessages {
  readonly columnNames: Readonly<Record<TableColumnName, string>>;
  readonly projects: string;
  readonly lines: string;
  readonly columns: string;
  readonly searchLabel: string;
  /** What the search looks through. */
  readonly searchHint: string;
  /** `shown` and `all` are formatted. */
  found(count: number, shown: string, all: string): string;
  readonly untitled: string;
  /** A row for what the parts of a line do not cover. */
  rest(name: string): string;
}
