import {
  type FiscalDate,
  type FiscalDimension,
  type FiscalLevel,
  type FiscalMeasure,
  type FiscalModel,
  type FiscalSource,
  yearInName,
} from './fiscal-model.js';
import type {FiscalField, FiscalResource} from './fiscal-resources.js';
import {roleOfType, TYPE_PREFIXES} from './fiscal-roles.js';
import {currencyOf} from './read-unit.js';
import {isRecord, type JsonRecord, recordOf, wordOf} from './record.js';

/** A column whose meaning is declared. */
interface TypedColumn {
  readonly type: string;
  readonly source: FiscalSource;
}

/** Reads the models of version 1.0: every column says by `columnType` (before: `osType`) what it is. */
export function typedModels(json: JsonRecord, resources: readonly FiscalResource[]): readonly FiscalModel[] {
  return resources.flatMap((resource) => {
    const columns = typedColumns(resource, resources);
    const first = (type: string): FiscalSource | undefined =>
      columns.find((column) => column.type === type)?.source;
    const currency = first('value-currency:code') ?? first('value-currency:label');
    const direction = first('direction');
    return [
      {
        resource: resource.index,
        measures: measuresOf(resource, json, currency),
        dates: datesOf(columns),
        dimensions: TYPE_PREFIXES.flatMap((prefix) => dimensionOf(prefix, columns)),
        phases: [first('phase:id'), first('phase:label')].filter((source) => source !== undefined),
        ...(direction ? {direction} : {}),
        ...(currency ? {currency} : {}),
      },
    ];
  });
}

/** What a column is declared to be; undefined for plain columns. */
export function typeOf({record}: Pick<FiscalField, 'record'>): string | undefined {
  return wordOf(record['columnType']) ?? wordOf(record['osType']);
}

/** The typed columns of a table, of the tables its foreign keys lead to, and its constants. */
function typedColumns(
  resource: FiscalResource,
  resources: readonly FiscalResource[],
): readonly TypedColumn[] {
  const own = resource.fields.flatMap((field) => typed(field));
  const constant = resource.extras
    .filter(({record}) => record['constant'] !== undefined)
    .flatMap((field) => typed(field));
  const linked = resource.links.flatMap((link) => {
    const other = resources.find(({name}) => name === link.resource);
    return (other?.fields ?? []).flatMap((field) => typed(field, other?.name));
  });
  return [...own, ...constant, ...linked];
}

function typed(field: FiscalField, resource?: string): readonly TypedColumn[] {
  const type = typeOf(field);
  if (type === undefined || type === '') return [];
  const {name, record, pointer} = field;
  const format = wordOf(record['format']);
  const source: FiscalSource = {
    pointer,
    ...(record['constant'] === undefined ? {column: name} : {constant: record['constant']}),
    ...(resource === undefined ? {} : {resource}),
    ...(format === undefined || format === 'default' ? {} : {format}),
  };
  return [{type, source}];
}

function measuresOf(
  resource: FiscalResource,
  json: JsonRecord,
  currency: FiscalSource | undefined,
): readonly FiscalMeasure[] {
  const fallback =
    currencyOf(currency?.constant) ?? currencyOf(resource.record['currency']) ?? currencyOf(json['currency']);
  return resource.fields
    .filter((field) => typeOf(field) === 'value' || isRecord(field.record['normalize']))
    .map(({name, record, pointer}) => {
      const told = toldBy(record, resource);
      const own = currencyOf(told.currency) ?? currencyOf(record['currency']) ?? fallback;
      const factor = Number(wordOf(record['factor']) ?? NaN);
      const phase = told.phase ?? wordOf(record['phase']);
      const direction = told.direction ?? wordOf(record['direction']);
      const year = told.year ?? yearInName(name);
      return {
        name,
        column: name,
        field: record,
        pointer,
        ...(own === undefined ? {} : {currency: own}),
        ...(Number.isFinite(factor) && factor !== 0 ? {factor} : {}),
        ...(phase === undefined ? {} : {phase}),
        ...(direction === undefined ? {} : {direction}),
        ...(year === undefined ? {} : {year}),
      };
    });
}

interface Told {
  phase?: string;
  direction?: string;
  currency?: string;
  year?: number;
}

/** What `normalize` says of all figures of a column, by the type or else the name of the extra field it speaks of. */
function toldBy(record: JsonRecord, {extras}: FiscalResource): Told {
  const told: Told = {};
  for (const [name, value] of Object.entries(recordOf(record['normalize']))) {
    const word = wordOf(value);
    if (word === undefined) continue;
    const extra = extras.find((field) => field.name === name);
    const type = (extra && typeOf(extra)) ?? name.toLowerCase();
    if (/phase|value-kind/.test(type)) told.phase ??= word;
    else if (/direction/.test(type)) told.direction = word;
    else if (/currency/.test(type)) told.currency = word;
    else if (/year|date/.test(type)) told.year = yearInName(word) ?? Number(word);
  }
  return told;
}

const DATE_ORDER = ['date:fiscal-year', 'date:fiscal', 'date:final-payment', 'date:generic', 'date'];

function datesOf(columns: readonly TypedColumn[]): readonly FiscalDate[] {
  const months = columns.some(({type}) => type === 'date:fiscal-month');
  const rank = (type: string): number => DATE_ORDER.findIndex((start) => type.startsWith(start));
  return columns
    .filter(({type}) => type.startsWith('date') && type !== 'date:fiscal-month')
    .sort((a, b) => rank(a.type) - rank(b.type))
    .map(({type, source}) => ({name: source.column ?? type, years: [source], months}));
}

/** What a column type says below its first words. */
interface TypeParts {
  readonly scheme: string;
  readonly level: number;
  readonly kind: 'code' | 'label';
  readonly source: FiscalSource;
}

const LEVELS: readonly string[] = ['division', 'group', 'class'];
const ACTIVITIES: readonly string[] = ['program', 'subprogram', 'project', 'subproject', 'contract'];
const ADDRESS: readonly string[] = ['country', 'region', 'county', 'city'];

function dimensionOf(prefix: string, columns: readonly TypedColumn[]): readonly FiscalDimension[] {
  const role = roleOfType(prefix);
  if (role === undefined) return [];
  const parts = columns
    .filter(({type}) => type === prefix || type.startsWith(`${prefix}:`))
    .flatMap(({type, source}) =>
      partsOf((prefix.includes(':') ? 'generic:' : '') + type.slice(prefix.length + 1), source),
    );
  const cofog = parts.some(({scheme}) => scheme === 'cofog');
  const scheme = cofog ? 'cofog' : parts[0]?.scheme;
  const ofScheme = parts.filter((part) => part.scheme === scheme);
  const numbers = [...new Set(ofScheme.map(({level}) => level))].sort((a, b) => a - b);
  const used =
    role === 'region'
      ? placeLevel(numbers, prefix)
      : numbers.filter((level) => level > 0 || numbers.length === 1);
  const levels = used.flatMap((level) => levelOf(ofScheme.filter((part) => part.level === level)));
  return levels.length > 0 ? [{name: prefix, role, cofog, levels}] : [];
}

/** A region is one place, not a path: that below the country where an address tells it, else the widest. */
function placeLevel(numbers: readonly number[], prefix: string): readonly number[] {
  const [widest, next] = numbers;
  const level = prefix.endsWith('address') && widest === 1 ? (next ?? widest) : widest;
  return level === undefined ? [] : [level];
}

function partsOf(rest: string, source: FiscalSource): readonly TypeParts[] {
  const words = rest.split(':').filter((word) => word !== '' && word !== 'full' && word !== 'part');
  const last = words[words.length - 1] ?? '';
  const kind = /^(?:code|id)$/.test(last)
    ? 'code'
    : /^(?:label|title|name)$/.test(last)
      ? 'label'
      : undefined;
  if (kind === undefined) return [];
  const [scheme = 'generic', word, ...deeper] = words.slice(0, -1);
  if (scheme === 'bank' || deeper.length > 0) return [];
  if (word === undefined) return [{scheme, level: 0, kind, source}];
  const numbered = Number(/^level(\d+)$/.exec(word)?.[1] ?? 0);
  const level =
    numbered || 1 + Math.max(...[LEVELS, ACTIVITIES, ADDRESS].map((names) => names.indexOf(word)));
  return level > 0 ? [{scheme, level, kind, source}] : [];
}

/** A level needs a code; a label alone is its own. */
function levelOf(parts: readonly TypeParts[]): readonly FiscalLevel[] {
  const code = parts.find(({kind}) => kind === 'code')?.source;
  const label = parts.find(({kind}) => kind === 'label')?.source;
  if (!code) return label ? [{code: label}] : [];
  return [{code, ...(label ? {label} : {})}];
}
