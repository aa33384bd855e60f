import type {DateKey, ProjectTable} from '../model/dataset.js';
import {type Dimension, DIMENSIONS} from '../model/dimension.js';
import {MEASURES, type MoneyKey, SIDE_MONEY} from '../model/measure.js';
import {MoneyBuilder} from '../model/money-builder.js';
import type {ProjectDetail} from '../model/project.js';
import type {Text} from '../model/text.js';
import {given} from './formats/table-columns.js';
import type {IssueList} from './formats/issue-list.js';
import {joinColumn} from './join-column.js';
import type {JoinPart} from './join-datasets.js';
import {DetailPacker, joinDetails, movedDetail} from './join-details.js';
import {joinMoney, ownerOf} from './join-money.js';
import {joinPlaces} from './join-places.js';
import {type JoinedRows, joinRows} from './join-rows.js';
import {joinText} from './join-text.js';

/** The money of all projects, and what makes the table once the currencies of the feed are known. */
export interface JoinedProjects {
  readonly money: MoneyBuilder;
  build(currencies: readonly string[]): ProjectTable;
}

const DATES: readonly DateKey[] = ['startPlanned', 'startActual', 'endPlanned', 'endActual'];
const PROGRESS = ['physical', 'financial'] as const;
const MONEY: ReadonlySet<string> = new Set([...MEASURES, ...SIDE_MONEY]);
const SOME_IDS = 3;
const NONE: Text = {};

/** Joins the projects of several sources by their ids. */
export function joinProjects(parts: readonly JoinPart[], issues: IssueList): JoinedProjects {
  const tables = parts.map(({dataset}) => dataset.projects);
  const rows = joinRows(parts);
  const size = rows.ids.length;
  const money = new MoneyBuilder(size);
  reportAlone(parts, rows, issues);
  const placed = tables.map((table, at) => ({table, joined: rows.joined[at] ?? new Uint32Array()}));
  joinMoney(parts, placed, rows.own, money, (at, row, key) => {
    const {name = '', dataset} = parts[at] ?? {};
    if (dataset) reportDiffering(name, dataset.projects, row, key, issues);
  });
  const titles = joinTexts(
    tables.map(({titles}) => titles),
    rows,
  );
  return {
    money,
    build: (currencies) => {
      const {unpriced: _, ...built} = money.build(size, currencies);
      return {
        size,
        ...built,
        ids: rows.ids,
        titles,
        ...joinColumns(tables, rows),
        details: joinAllDetails(parts, rows),
      };
    },
  };
}

/** What the tables have beside money, names and details. */
function joinColumns(tables: readonly ProjectTable[], rows: JoinedRows) {
  const dimensions = DIMENSIONS.map((name) => [name, joinDimension(name, tables, rows)] as const);
  const texts = tables.map(({addresses}) => addresses);
  const dates = DATES.map((key) => {
    const columns = tables.map((table) => table.dates[key]);
    return [key, joinNumbers(columns, rows)] as const;
  });
  const progress = PROGRESS.map((key) => {
    const columns = tables.map((table) => table.progress[key]);
    return [key, joinNumbers(columns, rows)] as const;
  });
  const places = tables.map((table) => table.places);
  return {
    dimensions: given(Object.fromEntries(dimensions) as Record<Dimension, ReturnType<typeof joinColumn>>),
    ...(texts.some((column) => column) && {addresses: joinTexts(texts, rows)}),
    dates: given(Object.fromEntries(dates) as Record<DateKey, Float64Array | undefined>),
    progress: given(
      Object.fromEntries(progress) as Record<(typeof PROGRESS)[number], Float64Array | undefined>,
    ),
    places: joinPlaces(places, rows),
  };
}

function joinDimension(name: Dimension, tables: readonly ProjectTable[], {ids, joined}: JoinedRows) {
  const columns = tables.map(({dimensions}, at) => ({
    column: dimensions[name],
    joined: joined[at] ?? new Uint32Array(),
  }));
  return joinColumn(columns, ids.length);
}

function joinTexts(
  columns: readonly (readonly Text[] | undefined)[],
  {ids, own}: JoinedRows,
): readonly Text[] {
  return ids.map((_, row) => {
    let text: Text | undefined;
    columns.forEach((texts, at) => (text = joinText(text, texts?.[own[at]?.[row] ?? -1])));
    return text ?? NONE;
  });
}

function joinNumbers(
  columns: readonly (Float64Array | undefined)[],
  {ids, own}: JoinedRows,
): Float64Array | undefined {
  if (columns.every((column) => column === undefined)) return undefined;
  const joined = new Float64Array(ids.length).fill(NaN);
  columns.forEach((column, at) => {
    own[at]?.forEach((theirs, row) => {
      if (column && theirs >= 0 && Number.isNaN(joined[row])) joined[row] = column[theirs] ?? NaN;
    });
  });
  return joined;
}

function joinAllDetails(parts: readonly JoinPart[], rows: JoinedRows): ProjectTable['details'] {
  const tables = parts.map(({dataset}) => dataset.projects);
  const decoder = new TextDecoder();
  const capacity = tables.reduce((sum, {details}) => sum + details.bytes.byteLength, 0);
  const packer = new DetailPacker(rows.ids.length, capacity * 1.2);
  for (let row = 0; row < rows.ids.length; row++) {
    const tellers = parts.flatMap((_, at) => {
      const theirs = rows.own[at]?.[row] ?? -1;
      const bytes = theirs < 0 ? undefined : bytesOf(tables[at], theirs);
      return bytes && bytes.byteLength > 0 ? [{at, bytes}] : [];
    });
    const [first, ...others] = tellers;
    if (!first) {
      packer.write({});
      continue;
    }
    if (first.at === 0 && others.length === 0) {
      packer.copy(first.bytes);
      continue;
    }
    const read = ({at, bytes}: typeof first): ProjectDetail => {
      const detail = JSON.parse(decoder.decode(bytes)) as ProjectDetail;
      return at === 0 ? detail : movedDetail(detail, parts[at]?.url);
    };
    let detail = read(first);
    for (const teller of others)
      detail = joinDetails(detail, ofWinner(read(teller), teller.at, row, detail, tables, rows));
    packer.write(detail);
  }
  return packer.build();
}

/** How something was derived is told only of what is taken from this source. */
function ofWinner(
  detail: ProjectDetail,
  at: number,
  row: number,
  before: ProjectDetail,
  tables: readonly ProjectTable[],
  {own}: JoinedRows,
): ProjectDetail {
  const {derived, ...rest} = detail;
  if (!derived) return detail;
  const holders = tables.map((table) => ({table}));
  const kept = Object.entries(derived).filter(([field]) => {
    if (MONEY.has(field)) return ownerOf(holders, own, field as MoneyKey, row) === at;
    const column = (table: ProjectTable) => table.dimensions[field as Dimension];
    if (tables.some(column))
      return (
        tables.findIndex((table, part) => (column(table)?.codes[own[part]?.[row] ?? -1] ?? 0) > 0) === at
      );
    if (field === 'title')
      return tables.findIndex(({titles}, part) => hasText(titles[own[part]?.[row] ?? -1])) === at;
    return !(field in before);
  });
  return kept.length > 0 ? {...rest, derived: Object.fromEntries(kept)} : rest;
}

function hasText(text: Text | undefined): boolean {
  return text !== undefined && Object.keys(text).length > 0;
}

function bytesOf(table: ProjectTable | undefined, row: number): Uint8Array | undefined {
  const {bytes, offsets} = table?.details ?? {};
  return bytes?.subarray(offsets?.[row] ?? 0, offsets?.[row + 1] ?? offsets?.[row] ?? 0);
}

function pointerOf(table: ProjectTable, row: number): string {
  const [, pointer = '""'] =
    /"pointer":("(?:[^"\\]|\\.)*")/.exec(new TextDecoder().decode(bytesOf(table, row))) ?? [];
  return JSON.parse(pointer) as string;
}

/** Says that a source states another figure of a project than the sources before it. */
function reportDiffering(
  source: string,
  table: ProjectTable,
  row: number,
  stage: MoneyKey,
  issues: IssueList,
): void {
  const id = table.ids[row] ?? '';
  issues.at(pointerOf(table, row));
  const message = `${source} states another figure (${stage}) of "${id}" than the sources before it: the first one counts, and nothing is added.`;
  issues.add('warning', 'joined-figures-differ', '', message, {source, word: source, stage, id});
}

/** Says what did not join: one issue a source, plainly where it is everything. */
function reportAlone(parts: readonly JoinPart[], {alone}: JoinedRows, issues: IssueList): void {
  issues.at('');
  let before = parts[0]?.dataset.projects.size ?? 0;
  parts.slice(1).forEach(({name: source, dataset: {projects}}, at) => {
    const ids = alone[at + 1] ?? [];
    if (before > 0 && ids.length > 0) {
      const some = ids.slice(0, SOME_IDS).join(', ');
      const values = {source, word: source, count: ids.length, total: projects.size, ids: some};
      if (ids.length === projects.size) {
        const message = `None of the ${ids.length} projects of ${source} has an id of the sources before it (${some} …): nothing was joined, and they stand beside the others. Are the ids the same in all sources?`;
        issues.add('warning', 'nothing-joined', '', message, values);
      } else {
        const message = `${ids.length} of ${projects.size} projects of ${source} have no partner in the sources before it and stand for themselves: ${some}.`;
        issues.add('info', 'not-joined', '', message, values);
      }
    }
    before += ids.length;
  });
}
