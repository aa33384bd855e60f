import type {Dataset, Standard} from '../model/dataset.js';
import type {Mapping} from './formats/mapping.js';

/** How much of one feed is read. What is beyond is left out and said in an issue. */
export interface ReadLimits {
  readonly rows: number;
  /** Corners of lines and areas, all places together. */
  readonly vertices: number;
}

export const READ_LIMITS: ReadLimits = {rows: 2_000_000, vertices: 5_000_000};

/**
 * Reads a file that a feed names beside itself: a table of a data package, the next page of a list.
 *
 * @param address relative to the feed, or absolute
 * @throws {FeedError} `part-elsewhere` for a file that is not beside the feed, else what `request` says
 */
export type ReadPart = (address: string) => Promise<Part>;

/** A file beside a feed, as it was received. */
export interface Part {
  readonly bytes: Uint8Array;
  /** Where the file is; what it names in turn is relative to it. */
  readonly url: string;
}

/** What an embedder knows of a feed that the feed itself does not tell. */
export interface ReadOptions {
  /** ISO 4217 code, for a feed that names no currency. */
  readonly currency?: string;
  /** What the amounts count in: 1, 1000 (thousand tenge), 1 000 000. For a feed that does not declare it. */
  readonly unit?: number;
  readonly mapping?: Mapping;
  /** BCP 47 tag of texts whose language the feed does not tell. */
  readonly language?: string;
  /** Address of the feed; some portals say in it what the document does not. */
  readonly url?: string;
  /** Year of the figures, for feeds whose rows do not tell it. */
  readonly year?: number;
  /** Last month of the figures, 1–12, beside `year`. */
  readonly month?: number;
  readonly limits?: ReadLimits;
  /** Details of projects may stay in the bytes of the feed until they are asked for (`LateDetails`). */
  readonly lateDetails?: boolean;
  /** Absent where nothing can be beside the feed: it was given as a value. */
  readonly readPart?: ReadPart;
}

/** One kind of feed. */
export interface FeedFormat {
  readonly standard: Standard;
  /**
   * Turns parsed JSON into a dataset. A bad record is skipped and told in the issues.
   *
   * @throws {FeedError} when nothing can be made of the document
   */
  read(json: unknown, options: ReadOptions): Dataset | Promise<Dataset>;
}
