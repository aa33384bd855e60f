import {regionByName} from '../../model/region-names.js';
import type {Status} from '../../model/project.js';
import {READ_LIMITS, type ReadOptions} from '../format.js';
import type {DateFormat} from './declared-date.js';
import type {IssueList} from './issue-list.js';
import {LineWriter} from './line-writer.js';
import {type MappedColumns, mappedColumns} from './mapped-columns.js';
import type {MappedHead} from './mapped-head.js';
import type {Figures, Mapping} from './mapping.js';
import {MONEY_FIELDS} from './mapping-fields.js';
import {MonthRule} from './month-rule.js';
import {ProjectWriter} from './project-writer.js';
import {currencyOf} from './read-unit.js';
import {isRecord} from './record.js';
import {RegionColumn} from './region-column.js';
import {StageYears} from './stage-years.js';
import type {DimensionBuilders} from './table-columns.js';
import {languageTag} from './text-of.js';

/** As many records as show which columns there are. */
const SAMPLE = 200;

/** Everything that the records of a mapped feed share. */
export interface MappedContext {
  readonly columns: MappedColumns;
  readonly projects: ProjectWriter;
  readonly lines: LineWriter;
  readonly issues: IssueList;
  readonly language: string;
  /** ISO 4217 code of a record's amounts; `''` where it is not known. */
  readonly currency: (record: unknown) => string;
  readonly dateFormat: DateFormat | undefined;
  readonly statusMap: Readonly<Record<string, Status>>;
  readonly months: MonthRule;
  /** Of the rows that projects' sums are made of. */
  readonly stageYears: StageYears;
  /** Whether money is not read, because it is not known what it means. */
  readonly withheld: boolean;
  /** Of lines that tell none. */
  readonly year: number;
  readonly month: number;
  readonly regionsOf: (dimensions: DimensionBuilders) => RegionColumn;
}

/** @param count how many records there are */
export function mappedContext(
  head: MappedHead,
  records: readonly unknown[],
  count: number,
  options: ReadOptions,
  issues: IssueList,
): MappedContext {
  const {mapping, unit, currency, needs} = head;
  const language = languageTag(mapping.language) ?? languageTag(options.language) ?? 'und';
  const sample = records.slice(0, SAMPLE);
  const projects = new ProjectWriter(
    head.kind === 'projects' ? count : 1,
    issues,
    options.limits ?? READ_LIMITS,
  );
  const lines = new LineWriter(head.kind === 'lines' ? count : 1);
  const regions = new Map<DimensionBuilders, RegionColumn>();
  const {decimal, zeroIsMissing} = mapping;
  const style =
    needs.length > 0 ? undefined : {unit: unit ?? NaN, decimal, zeroIsMissing, asTexts: areTexts(sample)};
  return {
    columns: mappedColumns(
      head.kind === 'lines' ? {...mapping, figures: ownFigures(mapping)} : mapping,
      language,
      style,
      sample,
      issues,
    ),
    projects,
    lines,
    issues,
    language,
    currency:
      currency.column === undefined
        ? () => currency.fixed ?? ''
        : (record) => currencyOf(currency.column?.(record)) ?? '',
    dateFormat: mapping.dateFormat,
    statusMap: mapping.statusMap ?? {},
    months: new MonthRule(mapping.months),
    stageYears: new StageYears(),
    withheld: style === undefined,
    year: options.year ?? 0,
    month: options.month ?? 0,
    regionsOf: (dimensions) => {
      const known =
        regions.get(dimensions) ?? new RegionColumn(dimensions.region, issues, language, regionByName);
      regions.set(dimensions, known);
      return known;
    },
  };
}

/** Whether the records come from a table of text. */
function areTexts(sample: readonly unknown[]): boolean {
  return (
    sample.length > 0 &&
    sample.every(
      (record) => isRecord(record) && Object.values(record).every((value) => typeof value === 'string'),
    )
  );
}

/** What a line itself tells of stages: its columns, or an amount and the stage beside it. */
function ownFigures(mapping: Mapping): Figures {
  const {stage, stages} = mapping;
  return {
    ...Object.fromEntries(
      MONEY_FIELDS.flatMap((key) => (mapping[key] === undefined ? [] : [[key, mapping[key]]])),
    ),
    ...(stage === undefined ? {} : {stage}),
    ...(stages === undefined ? {} : {stages}),
  };
}
