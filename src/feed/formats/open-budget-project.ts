import type {DateKey} from '../../model/dataset.js';
import {type Precision, PRECISIONS} from '../../model/place.js';
import type {Text} from '../../model/text.js';
import {dayOf, isoDateOf, yearOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {type DetailContext, progressOf} from './open-budget-detail.js';
import {fundingIn, fundingSource} from './open-budget-dossier.js';
import {PartyColumn} from './party-column.js';
import {firstOf} from './party-of.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import type {RegionWriter} from './region-writer.js';
import {sectorCode, sectorWord, type SectorWord} from './sector-code.js';
import {putStages} from './stage-figures.js';
import {statusOf} from './status-of.js';
import {textOf} from './text-of.js';

/** What a project says of its region. */
export function regionOf(project: JsonRecord): unknown {
  return project['region'] ?? project['regions'];
}

/** Puts what filters, maps and rankings need of the projects of the library's own feed. */
export class OpenBudgetColumns {
  /** What puts the regions of the projects that come next. */
  regions: RegionWriter | undefined;
  readonly #writer: ProjectWriter;
  readonly #language: string;
  readonly #authorities: PartyColumn;
  readonly #suppliers: PartyColumn;
  readonly #sources: PartyColumn;
  readonly #sectors = new Map<string, number>();
  readonly #statuses = new Map<string, number>();

  constructor(writer: ProjectWriter, language: string) {
    this.#writer = writer;
    this.#language = language;
    this.#authorities = new PartyColumn(writer.dimensions.authority, language);
    this.#suppliers = new PartyColumn(writer.dimensions.supplier, language);
    this.#sources = new PartyColumn(writer.dimensions.source, language);
  }

  /** Puts a project into a row that is open; its dossier is not touched. */
  put(row: number, project: JsonRecord, {pricing, issues}: DetailContext): void {
    putStages(this.#writer.money, row, project, pricing, issues);
    this.regions?.put(row, regionOf(project));
    this.#putSector(row, project['sector']);
    this.#authorities.put(row, project['authority']);
    this.#suppliers.put(row, project['suppliers'] ?? project['supplier']);
    this.#putFunding(row, fundingIn(project));
    this.#putStatus(row, project['status'], issues);
    const {start, end} = project;
    this.#putDates(row, start, 'startPlanned', 'startActual');
    this.#putDates(row, end, 'endPlanned', 'endActual');
    const year =
      yearOf(wordOf(project['year'])) ?? yearOf(dateIn(start, 'actual') ?? dateIn(start, 'planned'));
    if (year !== undefined) this.#writer.setYear(row, year);
    this.#putProgress(row, project['progress']);
    this.#putPlaces(row, project, issues);
  }

  #putSector(row: number, value: unknown): void {
    const {sector} = this.#writer.dimensions;
    if (typeof value === 'string') {
      let code = this.#sectors.get(value);
      if (code === undefined) {
        code = value === '' ? 0 : sectorCode(sector, {key: value.trim()});
        this.#sectors.set(value, code);
      }
      sector.set(row, code);
      return;
    }
    const words = listOf(value)
      .map((entry) => sectorWord(entry, this.#language))
      .filter((word): word is SectorWord => word !== undefined);
    sector.set(row, sector.joint(words.map((word) => sectorCode(sector, word))));
  }

  #putFunding(row: number, value: unknown): void {
    if (value === undefined || value === null || value === '') return;
    const {source} = this.#writer.dimensions;
    if (typeof value === 'string') source.set(row, source.code(value.trim()));
    else
      source.set(row, source.joint(listOf(value).map((entry) => this.#sources.codeOf(fundingSource(entry)))));
  }

  #putStatus(row: number, value: unknown, issues: IssueList): void {
    const {status} = this.#writer.dimensions;
    const word = typeof value === 'string' ? value : firstOf(textOf(value, this.#language));
    if (word === '') return;
    const known = this.#statuses.get(word);
    if (known !== undefined) {
      status.set(row, known);
      return;
    }
    const code = statusOf(word);
    status.set(row, status.code(code ?? 'unknown'));
    if (code !== undefined) {
      this.#statuses.set(word, status.code(code));
      return;
    }
    const message = `The status "${word}" is none of the OC4IDS codes: the project's status is shown as unknown, with this word.`;
    issues.add('warning', 'status-unknown', '/status', message, {word});
  }

  /** `{"planned": …, "actual": …}`; a plain date is a planned one. */
  #putDates(row: number, value: unknown, planned: DateKey, actual: DateKey): void {
    if (value === undefined || value === null) return;
    this.#writer.setDay(row, planned, dayIn(value, 'planned'));
    this.#writer.setDay(row, actual, dayIn(value, 'actual'));
  }

  #putProgress(row: number, value: unknown): void {
    if (value === undefined || value === null) return;
    for (const {physical, financial} of progressOf(value) ?? []) {
      if (physical !== undefined) this.#writer.setProgress(row, 'physical', physical);
      if (financial !== undefined) this.#writer.setProgress(row, 'financial', financial);
    }
  }

  #putPlaces(row: number, project: JsonRecord, issues: IssueList): void {
    const {places: writer} = this.#writer;
    const {place, places, precision, geometry} = project;
    const single = place ?? geometry;
    if (isRecord(single)) {
      const own = precisionOf(single['precision'] ?? precision, issues);
      writer.add(row, single['geometry'] ?? single, own, '/place');
    }
    const several = Array.isArray(place) ? place : places;
    if (Array.isArray(several)) {
      several.forEach((entry: unknown, index) => {
        const own = recordOf(entry);
        const path = `${Array.isArray(place) ? '/place' : '/places'}/${index}`;
        const shape = own['geometry'] ?? own['place'] ?? entry;
        writer.add(row, shape, precisionOf(own['precision'] ?? precision, issues), path);
      });
    }
    const {lon, lat} = project;
    if (typeof lon === 'number' && typeof lat === 'number')
      writer.addPoint(row, lon, lat, precisionOf(precision, issues), '/lon');
  }
}

function dateIn(value: unknown, key: 'planned' | 'actual'): string | undefined {
  if (isRecord(value)) return isoDateOf(value[key]);
  return key === 'planned' ? isoDateOf(value) : undefined;
}

function dayIn(value: unknown, key: 'planned' | 'actual'): number {
  const stated = isRecord(value) ? value[key] : key === 'planned' ? value : undefined;
  if (stated === undefined || stated === null) return NaN;
  const day = typeof stated === 'string' ? dayOf(stated) : NaN;
  return Number.isNaN(day) ? dayOf(isoDateOf(stated)) : day;
}

function precisionOf(value: unknown, issues: IssueList): Precision {
  if (value === undefined || value === null) return 'exact';
  if ((PRECISIONS as readonly unknown[]).includes(value)) return value as Precision;
  const message = 'The precision is none of exact, approximate, centroid: the place is shown as approximate.';
  issues.add('warning', 'precision-unknown', '/precision', message);
  return 'approximate';
}

/** The address of a project in words, as search looks through it. */
export function addressOf(project: JsonRecord, language: string): Text {
  return textOf(project['address'], language);
}
