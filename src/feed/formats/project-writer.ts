import type {DateKey, ProjectTable} from '../../model/dataset.js';
import {DetailWriter} from '../../model/details.js';
import type {Dimension} from '../../model/dimension.js';
import {MoneyBuilder} from '../../model/money-builder.js';
import type {ProjectDetail} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import type {ReadLimits} from '../format.js';
import {dayOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {NumberColumn} from './number-column.js';
import {PlaceWriter} from './place-writer.js';
import {builtDimensions, dimensionBuilders, given} from './table-columns.js';
import {hasText, NO_TEXT} from './text-of.js';

/** A first guess of what a dossier takes; the buffer grows where it is more. */
const BYTES_PER_DETAIL = 400;

/** A detail whose missing parts may be undefined: they vanish in its JSON. */
export type LooseDetail = {readonly [Key in keyof ProjectDetail]?: ProjectDetail[Key] | undefined};

/** Writes the table of projects row by row: `begin`, the row's parts in any order, `end`. */
export class ProjectWriter {
  readonly money: MoneyBuilder;
  readonly places: PlaceWriter;
  readonly dimensions;
  /** Where the dossiers of rows closed by `endLate` are. */
  late: ProjectTable['details'] | undefined;
  readonly #dates: Readonly<Record<DateKey, NumberColumn>>;
  readonly #progress: Readonly<Record<'physical' | 'financial', NumberColumn>>;
  readonly #capacity: number;
  #details: DetailWriter | undefined;
  readonly #ids: string[] = [];
  readonly #titles: Text[] = [];
  readonly #addresses: Text[] = [];
  readonly #years = new Map<number, number>();
  #addressed = false;

  /** @param capacity how many projects are expected */
  constructor(capacity: number, issues: IssueList, limits: ReadLimits) {
    this.money = new MoneyBuilder(capacity);
    this.places = new PlaceWriter(issues, limits.vertices);
    this.dimensions = dimensionBuilders(capacity);
    this.#capacity = capacity;
    const column = (): NumberColumn => new NumberColumn(capacity);
    this.#dates = {startPlanned: column(), startActual: column(), endPlanned: column(), endActual: column()};
    this.#progress = {physical: column(), financial: column()};
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Opens a row and returns its number. */
  begin(id: string, title: Text): number {
    this.#titles.push(title);
    return this.#ids.push(id) - 1;
  }

  /** Closes the row with what only its dossier needs. */
  end(detail: LooseDetail): void {
    this.endLate(detail.address ?? NO_TEXT);
    this.#details ??= new DetailWriter(this.#capacity * BYTES_PER_DETAIL);
    this.#details.write(detail as ProjectDetail);
  }

  /** Closes the row; its dossier is read later. */
  endLate(address: Text): void {
    this.#addresses.push(address);
    this.#addressed ||= hasText(address);
  }

  setDate(row: number, key: DateKey, iso: string | undefined): void {
    if (iso !== undefined) this.#dates[key].set(row, dayOf(iso));
  }

  /** Puts a date as days since 1970; NaN leaves it missing. */
  setDay(row: number, key: DateKey, day: number): void {
    this.#dates[key].set(row, day);
  }

  /** Puts the latest observation in per cent. */
  setProgress(row: number, key: 'physical' | 'financial', percent: number): void {
    this.#progress[key].set(row, percent);
  }

  setYear(row: number, year: number): void {
    let code = this.#years.get(year);
    if (code === undefined) this.#years.set(year, (code = this.dimensions.year.code(String(year))));
    this.dimensions.year.set(row, code);
  }

  /** Puts a value of a dimension by its key. */
  setKey(row: number, dimension: Dimension, key: string, label?: Text): void {
    const builder = this.dimensions[dimension];
    builder.set(row, builder.code(key, label));
  }

  /** @param currencies the list of the whole feed; figures without a currency in it are counted as `unpriced` */
  build(currencies: readonly string[]): {table: ProjectTable; unpriced: number} {
    const size = this.size;
    const {unpriced, ...money} = this.money.build(size, currencies);
    const dates = given({
      startPlanned: this.#dates.startPlanned.build(size),
      startActual: this.#dates.startActual.build(size),
      endPlanned: this.#dates.endPlanned.build(size),
      endActual: this.#dates.endActual.build(size),
    });
    const progress = given({
      physical: this.#progress.physical.build(size),
      financial: this.#progress.financial.build(size),
    });
    const table: ProjectTable = {
      size,
      ...money,
      dimensions: builtDimensions(this.dimensions, size),
      ids: this.#ids,
      titles: this.#titles,
      ...(this.#addressed ? {addresses: this.#addresses} : {}),
      dates,
      progress,
      places: this.places.build(),
      details: this.late ?? (this.#details ?? new DetailWriter(1)).build(),
    };
    return {table, unpriced};
  }
}
