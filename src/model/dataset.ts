import type {Column, Dimension} from './dimension.js';
import type {Feedback} from './feedback.js';
import type {Issue} from './issue.js';
import type {MoneyKey} from './measure.js';
import type {Places} from './place.js';
import type {Party} from './project.js';
import type {RegionMap} from './region.js';
import type {Text} from './text.js';

/** The standards a feed may come in. */
export const STANDARDS = [
  'open-budget',
  'oc4ids',
  'ocds',
  'fiscal-data-package',
  'budget.egov.kz',
  'data.egov.kz',
  'goszakup',
  'smart-almaty',
  'geojson',
  'records',
  'json-stat',
  'ogc-features',
  'iati',
  'open311',
] as const;
export type Standard = (typeof STANDARDS)[number];

/** Number of residents of a region on a date. */
export interface Population {
  readonly value: number;
  /** ISO date the figure is of; a figure without one is not used. */
  readonly date: string;
  readonly source?: string;
}

/** Price index by year, base year = 1, to put sums of several years into the prices of one. */
export interface Deflator {
  readonly base: number;
  readonly index: Readonly<Record<string, number>>;
  readonly source?: string;
}

/** What a feed lacks before its money may be shown. */
export type Need = 'mapping' | 'currency' | 'unit';

export interface Meta {
  readonly standard: Standard;
  readonly title?: Text;
  readonly publisher?: Party;
  /** Page or file the figures come from. */
  readonly source?: string;
  /** Licence as the feed states it: a name, an SPDX code or a URL. */
  readonly license?: string;
  /** When the figures were true, ISO 8601. */
  readonly asOf?: string;
  /** ISO 4217 codes, the one with most figures first; empty when unknown. */
  readonly currencies: readonly string[];
  /** What the feed's amounts were multiplied by (1000 for thousand tenge); undefined when unknown. */
  readonly unit?: number;
  /** When the file was last changed, ISO 8601, in feeds that do not tell when their figures were true. */
  readonly modified?: string;
  /** BCP 47 tags of the languages of its texts, the main one first. */
  readonly languages: readonly string[];
  readonly population?: Readonly<Record<string, Population>>;
  readonly deflator?: Deflator;
  /** Non-empty when money is withheld: what the embedder has to add. */
  readonly needs: readonly Need[];
  /**
   * True when the feed gives its stages in units that contradict each other, `years` when the stages of its projects are of
   * different years: no share of one in another may be shown.
   */
  readonly incomparable?: boolean | 'years';
  /** True when the figures are made up for show. */
  readonly illustrative?: boolean;
  /** Where citizens' reports are taken: an endpoint of Open311 GeoReport v2, else as `contact`. */
  readonly feedback?: string;
  /** A page or mail address that takes reports, besides or instead; may hold `{id}`, `{title}`, `{url}`, `{text}` and so on. */
  readonly contact?: string;
  /** Address of the boundaries, TopoJSON or GeoJSON, as given. */
  readonly regions?: string;
}

/** Rows held by column, so that a filter is a pass over integers. */
export interface Table {
  readonly size: number;
  /** Whole currency units; NaN where missing, never 0 for that. A stage that no row has is absent. */
  readonly money: Readonly<Partial<Record<MoneyKey, Float64Array>>>;
  /** Index into `Meta.currencies` by row, only in feeds of several currencies; else all is in the first. */
  readonly currencyOf?: Readonly<Partial<Record<MoneyKey, Uint8Array>>>;
  readonly dimensions: Readonly<Partial<Record<Dimension, Column>>>;
}

/** Dates that filters, tables and signals need, as days since 1970-01-01 UTC; NaN where missing. */
export type DateKey = 'startPlanned' | 'startActual' | 'endPlanned' | 'endActual';

/** One row a project. Its money is counted once, however many places, contracts and parties it has. */
export interface ProjectTable extends Table {
  readonly ids: readonly string[];
  readonly titles: readonly Text[];
  /** Addresses as published, for search; an empty text where there is none. Absent where no project has one. */
  readonly addresses?: readonly Text[];
  readonly dates: Readonly<Partial<Record<DateKey, Float64Array>>>;
  /** Latest observation in per cent; NaN where missing. */
  readonly progress: Readonly<Partial<Record<'physical' | 'financial', Float64Array>>>;
  readonly places: Places;
  /** `ProjectDetail` of each row as UTF-8 JSON: row `i` is `bytes[offsets[i] … offsets[i + 1])`, read by `detailOf`. */
  readonly details: {
    readonly bytes: Uint8Array;
    readonly offsets: Uint32Array;
    /** Set where the bytes are those of the feed itself, whose records become details when they are asked for. */
    readonly late?: LateDetails;
  };
}

/** How the records of a feed become details: row `i` is `bytes[offsets[i] … ends[i])`, in the words of the library's own feed. */
export interface LateDetails {
  readonly ends: Uint32Array;
  /** Position of each row's record in the feed's list. */
  readonly indices: Uint32Array;
  readonly language: string;
  readonly unit: number;
  readonly currency: string;
}

/**
 * One row a budget line that may be added to any other of the same year.
 *
 * In a feed with levels a row is a node that is not broken down further, or the part of a node that its children do not
 * cover; the levels are in the `sector` column's entries. Several months of a year are each cumulative from 1 January.
 */
export interface LineTable extends Table {
  /** 1–12, or 0 for a whole year. */
  readonly month: Uint8Array;
  /** 1 where the row belongs to the last period of its year: only these are added up. */
  readonly closing: Uint8Array;
  /** How many lines the feed holds, all levels and sections. */
  readonly read: number;
}

/** What every feed becomes. Plain data: it crosses from a worker as it is. */
export interface Dataset {
  readonly meta: Meta;
  readonly projects: ProjectTable;
  readonly lines: LineTable;
  /** Citizens' reports, in feeds of such. */
  readonly feedback?: readonly Feedback[];
  /** Boundaries that the feed itself holds. */
  readonly regions?: RegionMap;
  readonly issues: readonly Issue[];
}
