import type {JsonRecord} from './record.js';

/** Where a value of a row is: in a column of its table or of a table looked up, or it is the same for all rows. */
export interface FiscalSource {
  readonly column?: string;
  /** Name of the resource that holds the column, where it is not the table itself. */
  readonly resource?: string;
  readonly constant?: unknown;
  /** How dates are written, as the schema declares it. */
  readonly format?: string;
  readonly pointer: string;
}

/** One level of a classification. */
export interface FiscalLevel {
  readonly code: FiscalSource;
  readonly label?: FiscalSource;
}

/** What a dimension tells of a row; the first word of column types, the types of dimensions, or their names. */
export type FiscalRole =
  'functional' | 'economic' | 'other' | 'activity' | 'authority' | 'supplier' | 'source' | 'region';

/** A dimension of a package: what its values are of, and the columns of its levels. */
export interface FiscalDimension {
  readonly name: string;
  readonly role: FiscalRole;
  /** True where the codes are declared to be COFOG. */
  readonly cofog: boolean;
  /** The widest level first. */
  readonly levels: readonly FiscalLevel[];
}

/** One of the dates that rows carry. */
export interface FiscalDate {
  readonly name: string;
  /** Places that may tell the year; the likeliest first. */
  readonly years: readonly FiscalSource[];
  readonly months: boolean;
}

/** A column of money. */
export interface FiscalMeasure {
  readonly name: string;
  readonly column: string;
  readonly currency?: string;
  /** What cells are multiplied by, where it is declared. */
  readonly factor?: number;
  readonly direction?: string;
  readonly phase?: string;
  /** The year that all cells of the column are of, in tables with a column a year. */
  readonly year?: number;
  /** What the schema says of the column. */
  readonly field: JsonRecord;
  readonly pointer: string;
}

/** How a resource is to be read as lines of a budget. */
export interface FiscalModel {
  readonly resource: number;
  readonly measures: readonly FiscalMeasure[];
  readonly dates: readonly FiscalDate[];
  readonly dimensions: readonly FiscalDimension[];
  /** Columns by which each row tells its own. */
  readonly phases: readonly FiscalSource[];
  readonly direction?: FiscalSource;
  readonly currency?: FiscalSource;
}

/** The year in the name of a column such as "2014-15" or "approved 2016"; undefined where there is none or several. */
export function yearInName(name: string): number | undefined {
  const years = [...name.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const [first, second] = years;
  if (first === undefined || years.length > 2) return undefined;
  return second === undefined || second === first + 1 ? first : undefined;
}
