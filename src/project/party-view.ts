import type {Measure} from '../model/measure.js';
import {valuesIn} from '../model/money.js';
import {Figures, type Total} from '../store/figures.js';
import {entrySums} from './entry-sums.js';
import type {KnownParty} from './known-party.js';
import {type Lateness, lateProjects} from './party-late.js';
import {otherRole} from './party-role.js';
import {partyRows, type Share, statedAlike, tally, tallyBy} from './party-tally.js';

/** Somebody on the other side of a party's contracts. */
export interface Partner extends Share {
  /** All its records in the view of which both sides are told, whoever the other is. */
  readonly all: {readonly count: number; readonly sum: number | undefined};
}

/** Records that a party has together with others. */
export interface Joint extends Share {
  readonly rows: Uint32Array;
}

/** Everything that is told of one party. */
export interface PartyView {
  readonly party: KnownParty;
  /** What is looked at but for the conditions on parties. */
  readonly figures: Figures;
  /** Rows it has alone, and their money. */
  readonly rows: Uint32Array;
  readonly own: Total;
  /** All rows of the view. */
  readonly all: Total;
  readonly joint: readonly Joint[];
  readonly partners: readonly Partner[];
  /** Records of the view that name nobody in the party's role. */
  readonly unnamed: number;
  /** Of every year, whatever years are looked at. */
  readonly years: readonly Share[];
  readonly status: readonly Share[];
  readonly sectors: readonly Share[];
  readonly late: Lateness | undefined;
  /** Whether two stages are told of the very same records. */
  comparable(stage: Measure, base: Measure): boolean;
}

/** Figures that leave the conditions on authorities and contractors aside; those on years too, when `everyYear`. */
export function widened({dataset, view}: Figures, everyYear: boolean, previous?: Figures): Figures {
  const {supplier: _, authority: __, year, ...others} = view.where.values;
  const values = everyYear || !year ? others : {...others, year};
  const where = {...view.where, values, ...(everyYear ? {years: {}} : {})};
  return new Figures(dataset, {...view, where}, previous);
}

/** @param on ISO date on which the data were true */
export function partyView(party: KnownParty, figures: Figures, everyYear: Figures, on: string): PartyView {
  const {own: rows, joint} = partyRows(figures.rows, party);
  const {dataset, table, view} = figures;
  const {status, sector, year} = table.dimensions;
  const ofAllYears = everyYear === figures ? rows : partyRows(everyYear.rows, party).own;
  return {
    party,
    figures,
    rows,
    own: tally(rows, figures),
    all: figures.total,
    joint: [...joint].map(([index, of]) => ({index, rows: of, ...tally(of, figures)})),
    partners: partnersOf(party, rows, figures),
    unnamed: figures.rows.reduce((count, row) => count + Number(!party.column.codes[row]), 0),
    years: year ? tallyBy(ofAllYears, year, figures) : [],
    status: status ? tallyBy(rows, status, figures) : [],
    sectors: sector ? tallyBy(rows, sector, figures) : [],
    late:
      view.records === 'projects'
        ? lateProjects(dataset, [...rows, ...[...joint.values()].flatMap((of) => [...of])], on)
        : undefined,
    comparable: (stage, base) => !dataset.meta.incomparable && statedAlike(rows, figures, stage, base),
  };
}

/** Those on the other side of the rows, with all that they have on the party's side, so that "3 of 5" can be said. */
function partnersOf({role, column}: KnownParty, rows: Uint32Array, figures: Figures): readonly Partner[] {
  const {table, view} = figures;
  const others = table.dimensions[otherRole(role)];
  if (!others) return [];
  const values = view.measure && valuesIn(table, view.measure, view.currency);
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const other = others.codes[row] ?? 0;
    const group = groups.get(other);
    if (group) group.push(row);
    else groups.set(other, [row]);
  }
  const named = figures.rows.filter((row) => column.codes[row]);
  const {count, stated, sum} = entrySums(named, others.codes, others.entries.length, values);
  return [...groups].map(([index, of]) => ({
    index,
    ...tally(of, figures),
    all: {count: count[index] ?? 0, sum: stated[index] ? sum[index] : undefined},
  }));
}
