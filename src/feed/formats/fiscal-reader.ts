import type {Dataset, Meta, Need} from '../../model/dataset.js';
import type {MoneyKey} from '../../model/measure.js';
import {FeedError} from '../feed-error.js';
import {READ_LIMITS, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {FiscalCells, reportHeader} from './fiscal-cells.js';
import {axisReaders, dimensionFor, FISCAL_AXES, FiscalAxes} from './fiscal-dimensions.js';
import {fiscalFactors} from './fiscal-factors.js';
import {type FiscalColumn, fiscalColumns} from './fiscal-measures.js';
import type {FiscalMeasure, FiscalModel} from './fiscal-model.js';
import {isRevenue} from './fiscal-phases.js';
import {readRowPhases} from './fiscal-row-phases.js';
import type {FiscalResource} from './fiscal-resources.js';
import {putFiscalRows} from './fiscal-rows.js';
import type {FiscalTable, FiscalTables} from './fiscal-tables.js';
import {readRowYears} from './fiscal-row-years.js';
import {languagesOf} from './languages-of.js';
import {LineWriter} from './line-writer.js';
import {proposedAsPlanned} from './proposed-as-planned.js';
import {currencyOf} from './read-unit.js';
import type {JsonRecord} from './record.js';
import type {RowIssues} from './row-issues.js';
import {withinRows} from './within-rows.js';

/** What the tables of one package share. */
export interface FiscalContext {
  readonly json: JsonRecord;
  readonly resources: readonly FiscalResource[];
  readonly tables: FiscalTables;
  readonly options: ReadOptions;
  readonly issues: RowIssues;
  /** Language of the labels; `und` where nobody tells it. */
  readonly language: string;
}

/** A column of money that a table has not. */
interface Missing {
  readonly measure: FiscalMeasure;
  readonly table: string;
  readonly header: string;
}

/** Reads the tables of a package one after another into the lines of one dataset. */
export class FiscalReader {
  readonly #context: FiscalContext;
  readonly #lines = new LineWriter(1024);
  readonly #axes: FiscalAxes;
  /** Which form of table tells the money of a stage and year. */
  readonly #taken = new Map<string, string>();
  readonly #factors = new Set<number>();
  readonly #currencies = new Set<string>();
  #undeclared = false;
  #incomparable = false;
  #columns = 0;
  #missing: Missing | undefined;
  #revenue = false;

  constructor(context: FiscalContext) {
    this.#context = context;
    this.#axes = new FiscalAxes(this.#lines, context.issues, context.language);
  }

  /** Reads one table, with those that its keys lead to. */
  async read(model: FiscalModel): Promise<void> {
    const {resources, tables, issues, options} = this.#context;
    const resource = resources[model.resource] as FiscalResource;
    const table = tables.get(model.resource);
    if (!table) return;
    issues.at(resource.pointer);
    const room = (options.limits ?? READ_LIMITS).rows - this.#lines.read;
    const count = withinRows(table.rows.length, Math.max(0, room), issues);
    this.#lines.read += table.rows.length;
    reportHeader(table, resource, issues);
    if (this.#isRevenueTable(resource, model)) return;
    await this.#loadLinked(model);
    const columns = fiscalColumns(model, table, resource, issues);
    this.#columns += columns.length;
    this.#revenue ||= model.measures.some(({direction}) => direction !== undefined && isRevenue(direction));
    if (columns.length === 0) {
      this.#missing ??= missingIn(model, table, resource);
      return;
    }
    const cells = new FiscalCells(table, resource, resources, tables, issues);
    const {factors, undeclared} = fiscalFactors(columns, resource, options.unit, issues);
    for (const factor of factors) this.#factors.add(factor);
    this.#undeclared ||= undeclared;
    this.#incomparable ||= factors.length > 1;
    const fallback = currencyOf(options.currency) ?? '';
    for (const {measure} of columns) this.#currencies.add(measure.currency ?? fallback);
    const years = readRowYears(model, table, resource, cells, this.#context);
    putFiscalRows({
      table,
      count,
      columns: years.dated ? withoutNamedYear(columns) : columns,
      fallback,
      base: resource.pointer,
      factorOf: ({measure}) => measure.factor ?? options.unit ?? 1,
      year: years.of,
      axes: axisReaders(model, cells),
      stageOf: readRowPhases(model, table, cells, years.of, issues),
      direction: cells.reader(model.direction),
      currency: model.currency?.constant === undefined ? cells.reader(model.currency) : undefined,
      mayTake: this.#taking(model, resource),
      writer: this.#lines,
      put: this.#axes,
      issues,
    });
  }

  /**
   * The dataset of all tables read.
   *
   * @throws {FeedError} `measure-missing` where no table has any of its money columns
   */
  dataset(meta: Omit<Meta, 'currencies' | 'needs' | 'unit'>): Dataset {
    const {issues} = this.#context;
    if (this.#columns === 0 && !this.#revenue) this.#fail();
    const needs: readonly Need[] = this.#undeclared ? ['unit'] : [];
    const [unit = 1, ...units] = this.#factors;
    const [currency = ''] = this.#currencies;
    issues.at('');
    if (this.#lines.size === 0 && this.#revenue) {
      const message = 'The package tells revenue only. Spending is what is shown here, so nothing is.';
      issues.add('warning', 'only-revenue', '', message);
    }
    const built = datasetOf({
      meta: {...meta, ...(this.#undeclared ? {} : {unit: units.length > 0 ? 1 : unit})},
      lines: this.#lines,
      issues,
      needs,
      ...(currency === '' ? {} : {currency}),
    });
    const dataset = proposedAsPlanned(built);
    const languages = meta.languages.length > 0 ? meta.languages : languagesOf(dataset);
    const told = {
      ...dataset.meta,
      languages,
      ...(this.#undeclared && currency !== '' ? {currencies: [currency]} : {}),
    };
    return {...dataset, meta: this.#incomparable ? {...told, incomparable: true} : told};
  }

  /** Tables of revenue are often told by their name alone. */
  #isRevenueTable({name, pointer}: FiscalResource, {measures, direction}: FiscalModel): boolean {
    if (direction || measures.some((measure) => measure.direction !== undefined) || !isRevenue(name))
      return false;
    const message = `The table "${name}" is called revenue. It is not added to spending and not shown. Declare the direction.`;
    this.#context.issues.at(pointer);
    this.#context.issues.add('info', 'revenue-left-out', '', message, {word: name});
    this.#revenue = true;
    return true;
  }

  /** Only the tables are asked for whose columns are shown. */
  async #loadLinked(model: FiscalModel): Promise<void> {
    const {resources, tables} = this.#context;
    const levels = FISCAL_AXES.flatMap((axis) => dimensionFor(axis, model)?.levels ?? []);
    const sources = [
      ...levels.flatMap(({code, label}) => (label ? [code, label] : [code])),
      ...model.dates.flatMap(({years}) => years),
      ...model.phases,
      ...[model.direction, model.currency].filter((source) => source !== undefined),
    ];
    const names = new Set(sources.map(({resource}) => resource));
    await tables.load(resources.filter(({name}) => names.has(name)));
  }

  /**
   * Decides which table tells the money of a stage and year: tables of other columns are another cut of the same budget as a
   * rule, and money is not counted twice.
   */
  #taking(model: FiscalModel, {name, pointer}: FiscalResource): (key: MoneyKey, year: number) => boolean {
    const levels = FISCAL_AXES.map((axis) => dimensionFor(axis, model)?.levels.map(({code}) => code.column));
    const form = JSON.stringify([model.measures.map(({column}) => column), levels]);
    const told = new Set<string>();
    return (key, year) => {
      const place = `${key} ${year}`;
      const by = this.#taken.get(place) ?? form;
      this.#taken.set(place, by);
      if (by === form) return true;
      if (!told.has(place)) {
        told.add(place);
        const message = `"${name}" tells money of ${year || 'no year'} (${key}) that another table of other columns tells too. It is not added.`;
        this.#context.issues.at(pointer);
        this.#context.issues.add('warning', 'tables-overlap', '', message, {word: name, year});
      }
      return false;
    };
  }

  #fail(): never {
    const missing = this.#missing;
    const {column = '', pointer = '/resources', currency, factor} = this.#missing?.measure ?? {};
    const {table = '', header = ''} = missing ?? {};
    const message = `The money column "${column}" was not found in "${table}", which has: ${header}. There is nothing to show.`;
    throw new FeedError('measure-missing', message, pointer, {
      files: table,
      lines: this.#lines.read,
      unit: factor ?? 1,
      ...(currency === undefined ? {} : {currency}),
    });
  }
}

/** Where rows tell their year, a year in the name of a column tells it only if several columns differ by it. */
function withoutNamedYear(columns: readonly FiscalColumn[]): readonly FiscalColumn[] {
  if (new Set(columns.map(({measure}) => measure.year)).size > 1) return columns;
  return columns.map(({measure: {year: _, ...measure}, ...column}) => ({...column, measure}));
}

function missingIn(
  {measures}: FiscalModel,
  {names}: FiscalTable,
  {name}: FiscalResource,
): Missing | undefined {
  const [measure] = measures;
  return measure && {measure, table: name, header: names.join(', ')};
}
