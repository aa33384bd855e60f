import type {ColumnBuilder} from '../../model/column-builder.js';
import type {IssueList} from './issue-list.js';
import {yearOf} from './iso-date.js';
import type {LineWriter} from './line-writer.js';
import type {LevelKeys} from './level-keys.js';
import {partyCode, partyOf} from './party-of.js';
import {isRecord, wordOf} from './record.js';
import type {RegionWriter} from './region-writer.js';
import {sectorCode, sectorWord, type SectorWord} from './sector-code.js';
import type {StageRecord} from './stage-figures.js';
import {textOf} from './text-of.js';

/** A budget line as the library's own feed writes it. */
export interface LineRecord extends StageRecord {
  readonly id?: unknown;
  readonly parent?: unknown;
  readonly year?: unknown;
  readonly month?: unknown;
  readonly sector?: unknown;
  readonly function?: unknown;
  readonly economic?: unknown;
  readonly title?: unknown;
  readonly authority?: unknown;
  readonly supplier?: unknown;
  readonly region?: unknown;
  readonly source?: unknown;
  readonly fundingSource?: unknown;
  readonly currency?: unknown;
}

/** The year of a line; 0 where it tells none, which is reported. */
export function lineYear(line: LineRecord, issues: IssueList): number {
  const {year} = line;
  if (typeof year === 'number' && year > 1800 && year < 2200 && Number.isInteger(year)) return year;
  const read = yearOf(wordOf(year));
  if (read !== undefined) return read;
  issues.add(
    'warning',
    'year-missing',
    '/year',
    'The line has no year and is added up with other lines without one. Give "year".',
  );
  return 0;
}

/** The month of a line, 0 for a whole year. */
export function lineMonth(line: LineRecord, issues: IssueList): number {
  const {month} = line;
  if (month === undefined || month === null) return 0;
  const number = Number(wordOf(month) ?? NaN);
  if (Number.isInteger(number) && number >= 0 && number <= 12) return number;
  issues.add(
    'warning',
    'month-unreadable',
    '/month',
    'The month is not 1–12: the line is taken for the whole year.',
  );
  return 0;
}

type LineParty = 'authority' | 'supplier' | 'source';

/** Puts the dimensions of lines; the common case, a plain code, takes one look-up. */
export class LineDimensions {
  readonly #lines: LineWriter;
  /** What puts the regions of the lines that come next. */
  regions: RegionWriter | undefined;
  readonly #language: string;
  readonly #known: Record<LineParty, Map<string, number>> = {
    authority: new Map(),
    supplier: new Map(),
    source: new Map(),
  };
  readonly #sectors = new Map<string, number>();

  constructor(lines: LineWriter, language: string) {
    this.#lines = lines;
    this.#language = language;
  }

  put(row: number, line: LineRecord): void {
    this.#lines.dimensions.sector.set(row, this.#sector(line));
    this.putOthers(row, line);
  }

  /** Puts all but the sector, which lines with levels put themselves. */
  putOthers(row: number, line: LineRecord): void {
    const {authority, supplier, region} = line;
    const source = line.source ?? line.fundingSource;
    if (region !== undefined) this.regions?.put(row, region);
    if (authority !== undefined) this.#putParty('authority', row, authority);
    if (supplier !== undefined) this.#putParty('supplier', row, supplier);
    if (source !== undefined) this.#putParty('source', row, source);
  }

  /** The code of a line's sector below the one above it. */
  levelCode(line: LineRecord, parent: number | undefined, keys: LevelKeys): number {
    const word = this.#word(line) ?? {key: wordOf(line.id) ?? ''};
    return keys.code(word, parent);
  }

  #sector(line: LineRecord): number {
    const key = line.sector ?? line.function ?? line.economic;
    if (typeof key !== 'string') return this.#coded(this.#word(line));
    const known = this.#sectors.get(key);
    if (known !== undefined) return known;
    const code = this.#coded(this.#word(line));
    this.#sectors.set(key, code);
    return code;
  }

  #coded(word: SectorWord | undefined): number {
    return word ? sectorCode(this.#lines.dimensions.sector, word) : 0;
  }

  #word(line: LineRecord): SectorWord | undefined {
    const stated = sectorWord(line.sector ?? line.function ?? line.economic, this.#language);
    const label = textOf(line.title, this.#language);
    if (!stated) {
      const key = Object.values(label)[0];
      return key === undefined ? undefined : {key, label};
    }
    return {key: stated.key, label: {...label, ...stated.label}};
  }

  #putParty(dimension: LineParty, row: number, value: unknown): void {
    const builder: ColumnBuilder = this.#lines.dimensions[dimension];
    const word = isRecord(value) ? value['id'] : value;
    const known = typeof word === 'string' ? this.#known[dimension].get(word) : undefined;
    if (known !== undefined) {
      builder.set(row, known);
      return;
    }
    const party = partyOf(value, this.#language);
    if (!party) return;
    const code = partyCode(builder, party);
    if (typeof word === 'string') this.#known[dimension].set(word, code);
    builder.set(row, code);
  }
}
