import type {Dataset, ProjectTable} from '../dataset.js';
import {dayOf} from '../day.js';
import {detailOf} from '../details.js';
import {type Judgement, judgeStatus} from '../judge-status.js';
import type {MoneyKey} from '../measure.js';
import type {Contract, Money, Procurement, ProjectDetail, Quantity} from '../project.js';
import type {FlagNeed} from './flag-rule.js';
import {placeKeys} from './place-keys.js';
import {type Contest, contestOf} from './contest.js';

/** Ways to buy, OCDS; 0 is not told, other words are the last. */
export const METHODS = ['', 'open', 'selective', 'limited', 'direct', 'other'] as const;

/** How a contract's value grew by its amendments. */
export interface Growth {
  readonly before: Money;
  readonly after: Money;
}

/** Rows between two breaths. */
const BATCH = 250;

/**
 * What the rules ask of projects, by column: all that stands in details is read once.
 *
 * @see gatherFacts
 */
export class FlagFacts {
  readonly dataset: Dataset;
  readonly projects: ProjectTable;
  /** Day on which lateness is reckoned, since 1970-01-01; undefined where nobody told one. */
  readonly today: number | undefined;
  /** Index into `METHODS`. */
  readonly method: Uint8Array;
  readonly bids: Float64Array;
  /** Length of the tender period in days. */
  readonly tenderDays: Float64Array;
  /** Start as it came to be, else as planned, and the last day of the planned end; days since 1970-01-01. */
  readonly start: Float64Array;
  readonly endPlanned: Float64Array;
  readonly warrantyUntil: Float64Array;
  readonly judged: (Judgement | undefined)[];
  /** Rows of which an actual end is told. */
  readonly ended: Uint8Array;
  /** The largest growth among the contracts of a project that tells a value of both before and after. */
  readonly growth = new Map<number, Growth>();
  /** Rows with a contract of which a value is told. */
  readonly valued: Uint8Array;
  readonly quantities = new Map<number, Quantity>();
  /** Tenders of which the offers are told, by row. */
  readonly contests = new Map<number, Contest>();
  /** A number for the place of a project, alike for projects at one place; 0 where it is not told. */
  readonly places: Uint32Array;
  readonly #has = new Set<FlagNeed>();

  /** @param places as `placeKeys` numbers them */
  constructor(dataset: Dataset, on: string | undefined, places: Uint32Array) {
    const {projects} = dataset;
    const {size} = projects;
    const missing = (): Float64Array => new Float64Array(size).fill(NaN);
    this.dataset = dataset;
    this.projects = projects;
    this.today = dayOf(on);
    this.method = new Uint8Array(size);
    this.bids = missing();
    this.tenderDays = missing();
    this.start = missing();
    this.endPlanned = missing();
    this.warrantyUntil = missing();
    this.judged = new Array<Judgement | undefined>(size).fill(undefined);
    this.ended = new Uint8Array(size);
    this.valued = new Uint8Array(size);
    this.places = places;
    if (this.today !== undefined) this.#has.add('today');
    this.#lookAtColumns();
  }

  /** Whether any project tells it. */
  has(need: FlagNeed): boolean {
    return this.#has.has(need);
  }

  /** A figure, NaN where missing. */
  money(key: MoneyKey, row: number): number {
    return this.projects.money[key]?.[row] ?? NaN;
  }

  /** Index of a figure's currency. */
  currency(key: MoneyKey, row: number): number {
    return this.projects.currencyOf?.[key]?.[row] ?? 0;
  }

  /** ISO 4217 code of a figure. */
  currencyCode(key: MoneyKey, row: number): string {
    return this.dataset.meta.currencies[this.currency(key, row)] ?? '';
  }

  /** Reads the details of one row. */
  read(row: number, on: string | undefined): void {
    const detail = detailOf(this.projects, row);
    this.#readTimes(row, detail, on);
    if (detail.procurement) this.#readPurchase(row, detail.procurement);
    if (detail.contracts) this.#readContracts(row, detail.contracts);
    if (detail.quantity) {
      this.quantities.set(row, detail.quantity);
      this.#has.add('quantity');
    }
    const warranty = dayOf(detail.warrantyUntil, 'last');
    if (warranty !== undefined) {
      this.warrantyUntil[row] = warranty;
      this.#has.add('warranty');
    }
  }

  #readTimes(row: number, {start, end}: ProjectDetail, on: string | undefined): void {
    const {status} = this.projects.dimensions;
    const physical = this.projects.progress.physical?.[row];
    const planned = dayOf(end?.planned, 'last');
    const began = dayOf(start?.actual ?? start?.planned);
    if (planned !== undefined) this.endPlanned[row] = planned;
    if (began !== undefined) this.start[row] = began;
    if (end?.actual !== undefined) this.ended[row] = 1;
    if (planned !== undefined) this.#has.add('end');
    if (began !== undefined) this.#has.add('start');
    if (end?.actual !== undefined) this.#has.add('endActual');
    if (on === undefined) return;
    const course = {status: status?.entries[status.codes[row] ?? 0]?.key ?? '', start, end, physical};
    this.judged[row] = judgeStatus(course, on);
  }

  #readPurchase(row: number, procurement: Procurement): void {
    const {method, bids, tender, offers} = procurement;
    if (method !== undefined && method !== '') {
      const known = METHODS.findIndex((word) => word === method);
      this.method[row] = known > 0 ? known : METHODS.length - 1;
      this.#has.add('method');
    }
    if (bids !== undefined) {
      this.bids[row] = bids;
      this.#has.add('bids');
    }
    const [from, to] = [dayOf(tender?.start), dayOf(tender?.end)];
    if (from !== undefined && to !== undefined && to >= from) {
      this.tenderDays[row] = to - from;
      this.#has.add('tender');
    }
    if (offers && offers.length > 0) {
      this.contests.set(row, contestOf(procurement));
      this.#has.add('offers');
    }
  }

  #readContracts(row: number, contracts: readonly Contract[]): void {
    for (const {value: now, initial, amendments = []} of contracts) {
      const value = initial ?? now;
      if (!value || !(value.amount > 0)) continue;
      this.valued[row] = 1;
      const after = amendments.flatMap(({value: changed}) => changed ?? []).pop();
      if (!after || after.currency !== value.currency) continue;
      this.#has.add('amendments');
      const known = this.growth.get(row);
      const share = after.amount / value.amount;
      if (!known || share > known.after.amount / known.before.amount)
        this.growth.set(row, {before: value, after});
    }
  }

  #lookAtColumns(): void {
    const {projects, dataset} = this;
    const {money, dimensions, progress} = projects;
    const put = (need: FlagNeed, told: unknown): void => {
      if (told) this.#has.add(need);
    };
    put('planned', money.planned ?? money.adjusted);
    put('contracted', money.contracted);
    put('paid', money.paid);
    put('money', money.contracted ?? money.planned ?? money.adjusted ?? money.amount);
    put('comparable', !dataset.meta.incomparable);
    put('sector', dimensions.sector);
    put('authority', dimensions.authority);
    put('supplier', dimensions.supplier);
    put('physical', progress.physical);
    put('place', this.places.some(Boolean));
  }
}

/**
 * Reads what the rules ask, some hundred rows at a time, so that a page may breathe between.
 *
 * @param on ISO date on which the data were true
 */
export function* gatherFacts(
  dataset: Dataset,
  on: string | undefined,
  batch = BATCH,
): Generator<void, FlagFacts> {
  const facts = new FlagFacts(dataset, on, yield* placeKeys(dataset.projects, batch));
  yield;
  for (let row = 0; row < dataset.projects.size; row++) {
    facts.read(row, on);
    if ((row + 1) % batch === 0) yield;
  }
  return facts;
}

/** The same at one go. */
export function factsOf(dataset: Dataset, on: string | undefined): FlagFacts {
  const gathering = gatherFacts(dataset, on, Infinity);
  for (;;) {
    const {done, value} = gathering.next();
    if (done) return value;
  }
}
