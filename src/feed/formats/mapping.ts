import type {MoneyKey} from '../../model/measure.js';
import type {Status} from '../../model/project.js';
import type {DateFormat} from './declared-date.js';
import {checkMapping} from './mapping-checks.js';
import type {Kind, LinkField, PartyField, TextField, ValueField} from './mapping-fields.js';

/** A path in the record, or several of which the first that has a value counts. */
export type Paths = string | readonly string[];

/** Where a value comes from: paths, a fixed value, or a text with paths in braces ("{project_id} {managing_agency}"). */
export type Source =
  | Paths
  | {readonly constant: string | number}
  | {readonly template: string}
  | {readonly path: Paths; readonly dateFormat?: DateFormat};

/** A column of money, with what differs in it from the rest of the feed. */
export type MoneySource =
  | Source
  | {
      readonly path: Paths;
      /** What the figures of this column count in, in place of `unit`. */
      readonly factor?: number;
      readonly decimal?: '.' | ',';
      readonly zeroIsMissing?: boolean;
    };

/** A text in one language, or by language: `{"kk": "nameKk", "ru": "nameRu"}`. */
export type TextSource = Source | {readonly [language: string]: Source};

/** A body or company, or a level of a classification: its name, or its identifier and name. */
export type PartySource =
  TextSource | {readonly id?: Source; readonly name?: TextSource; readonly url?: Source};

/** Documents or photos: a path to an address or to a list, or paths inside each entry of `list`. */
export type LinkSource = string | LinkEntry | readonly (string | LinkEntry)[];
/** Paths of one link, inside each entry of `list` where that is given. */
export interface LinkEntry {
  readonly list?: string;
  readonly url: Source;
  readonly title?: TextSource;
  readonly date?: Source;
  readonly type?: Source;
  /** Of photos: before, during or after the works. */
  readonly when?: Source;
}

/** Amounts in rows of their own: a list inside a project, or the rows that `groupBy` gathers. */
export type Figures = {readonly [Key in MoneyKey]?: MoneySource} & {
  /** Path of the list inside the record; without it the rows themselves are meant. */
  readonly list?: string;
  /** Column that tells the stage of `amount`. */
  readonly stage?: Source;
  /** Stages by the feed's words for them. */
  readonly stages?: Readonly<Record<string, MoneyKey>>;
  readonly year?: Source;
  readonly month?: Source;
};

/** Columns by year: a pattern such as "combined{year}", or a column for each year. */
export type YearColumns = string | Readonly<Record<string, MoneySource>>;

/** Rows that count: those whose column has one of the values, or none of the others. */
export interface OnlyRows {
  readonly column: string;
  readonly values?: readonly (string | number)[];
  readonly except?: readonly (string | number)[];
}

/** Says what the columns of a feed mean that names them in its own way; `schema/mapping.schema.json` describes the file. */
export type Mapping = {readonly [Field in TextField]?: TextSource} & {
  readonly [Field in ValueField]?: Source;
} & {readonly [Field in PartyField]?: PartySource} & {readonly [Field in LinkField]?: LinkSource} & {
  readonly [Field in MoneyKey]?: MoneySource;
} & {
  /** What a record is: a project, or a line of a budget. */
  readonly kind?: Kind;
  /** ISO 4217 code, or the path of a column of such codes. */
  readonly currency?: string | {readonly path: string};
  /** What the amounts count in: 1, 1000, 1 000 000. */
  readonly unit?: number;
  /** Decimal sign of amounts written as text. */
  readonly decimal?: '.' | ',';
  readonly dateFormat?: DateFormat;
  /** The feed's words for statuses, by word. */
  readonly statusMap?: Readonly<Record<string, Status>>;
  /** Money columns in which 0 means "not known"; true for all. */
  readonly zeroIsMissing?: boolean | readonly MoneyKey[];
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  /** Path of the list of records, where it is not the document itself. */
  readonly records?: string;
  readonly only?: OnlyRows;
  readonly years?: {readonly [Key in MoneyKey]?: YearColumns};
  readonly figures?: Figures;
  /** Of lines: stages by the feed's words for them. */
  readonly stages?: Readonly<Record<string, MoneyKey>>;
  /** Of lines: columns of a classification, from coarse to fine. */
  readonly levels?: readonly PartySource[];
  /** Of lines in a tree: path of the list of lines below one. */
  readonly children?: string;
  /** Of figures by month: whether each month counts from 1 January, or stands for itself. */
  readonly months?: 'cumulative' | 'each';
};

/**
 * Checks a mapping file. Keys it does not know are ignored.
 *
 * @throws {FeedError} `bad-mapping` with a pointer into the file and what to write instead
 */
export function readMapping(json: unknown): Mapping {
  return checkMapping(json);
}

/** What the records are, where a mapping does not say: levels, trees and parents are of budget lines. */
export function kindOf({kind, levels, children, parent, nestedCodes}: Mapping): Kind {
  if (kind) return kind;
  return [levels, children, parent, nestedCodes].some((part) => part !== undefined) ? 'lines' : 'projects';
}
