import {nameEntry, type Naming} from '../element/labels.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {Formats} from '../i18n/formats.js';
import type {TableColumnName} from '../i18n/messages/table.js';
import type {ProjectTable} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import {ancestors} from '../model/dimension.js';
import type {Measure} from '../model/measure.js';
import {chooseText, type ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';

/** One column of the table of all records. */
export interface TableColumn {
  /** Stable, for downloads as JSON. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'title' | 'text' | 'money' | 'figure';
  /** Not shown until the reader asks. */
  readonly spare?: boolean;
  /** What is shown; undefined where the feed does not tell. */
  text(row: number): ChosenText | undefined;
  /** What is downloaded: figures in full, dates as ISO 8601. */
  value(row: number): string | number | undefined;
  /** What stands after it where it has changed since the page was opened; set by what marks changes. */
  mark?: (row: number) => unknown;
  /** A number that orders rows, NaN where missing; without it they go by the alphabet of their values. */
  order?(row: number): number;
  /** Sum of the rows looked at, for stages of money. */
  readonly total?: number;
}

const DATES = ['startPlanned', 'startActual', 'endPlanned', 'endActual'] as const;
const DAY = 86_400_000;

/** The columns that a feed fills, in the order of reading. */
export function tableColumns(figures: Figures, naming: Naming, formats: Formats): readonly TableColumn[] {
  const {dataset, view} = figures;
  const money = moneyColumns(figures, naming, formats);
  const by = (dimension: Dimension, spare = false) => dimensionColumn(dimension, figures, naming, spare);
  if (view.records === 'lines') {
    return [
      ...by('sector'),
      ...groupColumn(figures, naming),
      ...monthColumn(figures, naming, formats),
      ...by('region'),
      ...by('authority'),
      ...by('source'),
      ...money,
    ];
  }
  const {projects} = dataset;
  return [
    titleColumn(projects, naming),
    idColumn(projects, naming),
    ...by('region'),
    ...by('sector'),
    ...by('status'),
    ...money,
    ...progressColumns(projects, naming, formats),
    ...dateColumns(projects, naming, formats),
    ...by('authority'),
    ...by('supplier'),
    ...by('source', true),
    ...by('year', true),
  ];
}

function titleColumn({titles, ids}: ProjectTable, {messages, locale}: Naming): TableColumn {
  const text = (row: number) => chooseText(titles[row], locale);
  return {
    ...named('title', messages.table.columnNames.title, 'title'),
    text: (row) => text(row) ?? {text: ids[row] ?? messages.table.untitled, lang: ''},
    value: (row) => text(row)?.text,
  };
}

function idColumn({ids}: ProjectTable, {messages}: Naming): TableColumn {
  return {
    ...named('id', messages.table.columnNames.id, 'text'),
    spare: true,
    text: (row) => ({text: ids[row] ?? '', lang: ''}),
    value: (row) => ids[row],
    order: (row) => row,
  };
}

function dimensionColumn(
  dimension: Dimension,
  {table, view}: Figures,
  naming: Naming,
  spare: boolean,
): TableColumn[] {
  const column = table.dimensions[dimension];
  if (!column) return [];
  const {core, table: words} = naming.messages;
  const levels = view.records === 'lines' ? new Set(column.entries.map(({parent}) => parent)) : undefined;
  const names = new Map<number, ChosenText>();
  const nameOf = (code: number): ChosenText | undefined => {
    const entry = column.entries[code];
    if (code === 0 || !entry) return undefined;
    let name = names.get(code);
    if (!name) {
      name = nameEntry(dimension, entry, naming, column);
      if (levels?.has(code)) name = {...name, text: words.rest(name.text)};
      names.set(code, name);
    }
    return name;
  };
  const title = view.records === 'lines' && dimension === 'sector';
  return [
    {
      ...named(dimension, core.dimensions[dimension], title ? 'title' : 'text'),
      spare,
      text: (row) => nameOf(column.codes[row] ?? 0),
      value: (row) => nameOf(column.codes[row] ?? 0)?.text,
    },
  ];
}

/** The topmost level of each line's classification, where it has levels. */
function groupColumn({table}: Figures, naming: Naming): TableColumn[] {
  const column = table.dimensions.sector;
  if (!column?.entries.some(({parent}) => parent !== undefined)) return [];
  const names = column.entries.map((_, code) => {
    const top = column.entries[ancestors(column, code).at(-1) ?? code];
    return top && code > 0 ? nameEntry('sector', top, naming, column) : undefined;
  });
  const nameOf = (row: number) => names[column.codes[row] ?? 0];
  return [
    {
      ...named('group', naming.messages.table.columnNames.group, 'text'),
      text: nameOf,
      value: (row) => nameOf(row)?.text,
    },
  ];
}

function monthColumn({dataset, table}: Figures, {messages}: Naming, formats: Formats): TableColumn[] {
  const column = table.dimensions.year;
  if (!column) return [];
  const {month} = dataset.lines;
  const period = (row: number) => {
    const year = column.entries[column.codes[row] ?? 0]?.key ?? '';
    const number = month[row] ?? 0;
    return number > 0 && number < 12 ? `${year}-${String(number).padStart(2, '0')}` : year;
  };
  return [
    {
      ...named('year', messages.core.dimensions.year, 'text'),
      text: (row) => (period(row) ? {text: formats.date(period(row), 'short'), lang: ''} : undefined),
      value: (row) => period(row) || undefined,
      order: (row) => Number(period(row).replace('-', '.') || NaN),
    },
  ];
}

function moneyColumns(figures: Figures, {messages}: Naming, formats: Formats): TableColumn[] {
  const {currency = '', total} = figures;
  const sign = currencySign(currency);
  return figures.measures.map((measure) => {
    const value = (row: number) => figures.valueOf(row, measure);
    const sum = total.sums[measure];
    return {
      ...named(measure, `${messages.core.measures[measure].name},\u00a0${sign}`, 'money' as const),
      text: (row: number) => numberText(value(row), (n) => fullFigure(n, formats)),
      value,
      order: (row: number) => value(row) ?? NaN,
      ...(sum === undefined ? {} : {total: sum}),
    };
  });
}

function progressColumns({progress}: ProjectTable, {messages}: Naming, formats: Formats): TableColumn[] {
  return (['physical', 'financial'] as const).flatMap((key) => {
    const values = progress[key];
    if (!values) return [];
    const value = (row: number) => told(values[row]);
    return [
      {
        ...named(key, messages.table.columnNames[key], 'figure' as const),
        text: (row: number) => numberText(value(row), (n) => formats.decimal(n)),
        value,
        order: (row: number) => values[row] ?? NaN,
      },
    ];
  });
}

function dateColumns({dates}: ProjectTable, {messages}: Naming, formats: Formats): TableColumn[] {
  return DATES.flatMap((key) => {
    const days = dates[key];
    if (!days) return [];
    const value = (row: number) => {
      const day = told(days[row]);
      return day === undefined ? undefined : new Date(day * DAY).toISOString().slice(0, 10);
    };
    return [
      {
        ...named(key, messages.table.columnNames[key], 'figure' as const),
        text: (row: number) => {
          const iso = value(row);
          return iso === undefined ? undefined : {text: formats.date(iso, 'short'), lang: ''};
        },
        value,
        order: (row: number) => days[row] ?? NaN,
      },
    ];
  });
}

/** A sum in full, without its currency. */
export function fullFigure(sum: number, formats: Formats): string {
  return Math.abs(sum) < 100 ? formats.decimal(sum, 2) : formats.integer(sum);
}

function named(key: Dimension | Measure | TableColumnName, name: string, kind: TableColumn['kind']) {
  return {key, name, kind};
}

function numberText(value: number | undefined, format: (n: number) => string): ChosenText | undefined {
  return value === undefined ? undefined : {text: format(value), lang: ''};
}

function told(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
