import type {
  FiscalDate,
  FiscalDimension,
  FiscalLevel,
  FiscalMeasure,
  FiscalModel,
  FiscalRole,
  FiscalSource,
} from './fiscal-model.js';
import {yearInName} from './fiscal-model.js';
import {type FiscalField, type FiscalResource, namedIn} from './fiscal-resources.js';
import {roleOfName} from './fiscal-roles.js';
import {currencyOf} from './read-unit.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';

/**
 * Reads the models of drafts 0.2 and 0.3: `mapping` or `model` with measures and dimensions.
 *
 * A measure without a resource is of the first one (0.3); further resources of the very same columns are parts of it.
 */
export function declaredModels(
  json: JsonRecord,
  resources: readonly FiscalResource[],
): readonly FiscalModel[] {
  const name = hasMeasures(json['model']) ? 'model' : hasMeasures(json['mapping']) ? 'mapping' : undefined;
  if (name === undefined) return [];
  const model = recordOf(json[name]);
  const measures = namedIn(model['measures'], `/${name}/measures`);
  const dimensions = namedIn(model['dimensions'], `/${name}/dimensions`);
  const currency = wordOf(json['currency']);
  const held = resources.map((resource): FiscalModel => ({
    resource: resource.index,
    measures: measures
      .filter((measure) => isOf(measure, resource, resources))
      .map((measure) => measureOf(measure, resource, currency)),
    dates: dimensions.filter(isDate).flatMap((dimension) => dateOf(dimension, resource)),
    dimensions: dimensionsOf(dimensions, resource),
    phases: [],
  }));
  return held.filter(({measures}) => measures.length > 0);
}

function hasMeasures(value: unknown): boolean {
  return isRecord(value) && value['measures'] !== undefined;
}

function isOf(
  {record}: FiscalField,
  resource: FiscalResource,
  resources: readonly FiscalResource[],
): boolean {
  const named = wordOf(record['resource']);
  if (named !== undefined) return named === resource.name;
  const [first] = resources;
  return resource === first || (resource.fields.length > 0 && columnsOf(resource) === columnsOf(first));
}

function columnsOf(resource: FiscalResource | undefined): string {
  return (resource?.fields ?? []).map(({name}) => name).join('\n');
}

function measureOf(
  {name, record, pointer}: FiscalField,
  resource: FiscalResource,
  fallback?: string,
): FiscalMeasure {
  const column = wordOf(record['source']) ?? name;
  const field = resource.fields.find((candidate) => candidate.name === column)?.record ?? {};
  const currency =
    currencyOf(record['currency']) ?? currencyOf(resource.record['currency']) ?? currencyOf(fallback);
  const factor = Number(wordOf(record['factor']) ?? NaN);
  const year = yearInName(column) ?? yearInName(name);
  return {
    name,
    column,
    field,
    pointer,
    ...(currency === undefined ? {} : {currency}),
    ...(Number.isFinite(factor) && factor !== 0 ? {factor} : {}),
    ...worded('direction', record['direction']),
    ...worded('phase', record['phase']),
    ...(year === undefined ? {} : {year}),
  };
}

function worded<Key extends string>(key: Key, value: unknown): {readonly [K in Key]?: string} {
  const word = wordOf(value);
  return word === undefined ? {} : ({[key]: word} as {readonly [K in Key]?: string});
}

/** Dates are typed, or called so: older files type nothing. */
function isDate({name, record}: FiscalField): boolean {
  const type = wordOf(record['dimensionType']);
  return type === undefined
    ? /^(?:date|time|year|fiscal[ _-]?year|period)$/i.test(name)
    : /^date/i.test(type);
}

function attributesOf({record, pointer}: FiscalField): readonly FiscalField[] {
  return namedIn(record['attributes'] ?? record['fields'], `${pointer}/attributes`);
}

function sourceOf({name, record, pointer}: FiscalField, resource: FiscalResource): FiscalSource {
  const column = wordOf(record['source']);
  const other = wordOf(record['resource']);
  const format = wordOf(resource.fields.find((field) => field.name === column)?.record['format']);
  return {
    pointer: `${pointer}/source`,
    ...(record['constant'] === undefined ? {column: column ?? name} : {constant: record['constant']}),
    ...(other === undefined || other === resource.name ? {} : {resource: other}),
    ...(format === undefined || format === 'default' ? {} : {format}),
  };
}

const YEAR_NAMES = /year|^ano$|^año$|^anio$|^jahr$|^annee$|^année$|^год$|^жыл$/i;

function dateOf(dimension: FiscalField, resource: FiscalResource): readonly FiscalDate[] {
  const attributes = attributesOf(dimension);
  const isYear = ({name, record}: FiscalField): boolean =>
    (YEAR_NAMES.test(name) || YEAR_NAMES.test(wordOf(record['source']) ?? '')) && !/month/i.test(name);
  const parts = attributes.filter(({name}) => /^(?:day|month|week|quarter|yearmonth)$/i.test(name));
  const sorted = [
    ...attributes.filter(isYear),
    ...attributes.filter((attribute) => !isYear(attribute) && !parts.includes(attribute)),
  ];
  if (sorted.length === 0) return [];
  const years = sorted.map((attribute) => sourceOf(attribute, resource));
  return [{name: dimension.name, years, months: parts.some(({name}) => /month/i.test(name))}];
}

function dimensionsOf(
  dimensions: readonly FiscalField[],
  resource: FiscalResource,
): readonly FiscalDimension[] {
  const found: FiscalDimension[] = [];
  for (const dimension of dimensions.filter((candidate) => !isDate(candidate))) {
    const {name} = dimension;
    const role = roleOf(dimension);
    const levels = role === undefined ? [] : declaredLevels(dimension, resource);
    if (role === undefined || levels.length === 0) {
      found.push(...looseSources(dimension, resource));
      continue;
    }
    const at = found.findIndex((other) => other.role === role && continues(name, other.name));
    const wider = found[at];
    if (wider) found[at] = {...wider, name, levels: [...wider.levels, ...levels]};
    else found.push({name, role, cofog: false, levels});
  }
  return found;
}

const ENTITIES: readonly FiscalRole[] = ['supplier', 'authority'];

const CLASSIFICATIONS: ReadonlyMap<string, FiscalRole> = new Map([
  ['functional', 'functional'],
  ['economic', 'economic'],
  ['administrative', 'authority'],
]);

function roleOf({name, record}: FiscalField): FiscalRole | undefined {
  const stated = CLASSIFICATIONS.get(wordOf(record['classificationType'])?.toLowerCase() ?? '');
  if (stated) return stated;
  switch (wordOf(record['dimensionType'])?.toLowerCase() ?? '') {
    case 'classification':
      return roleOfName(name) ?? 'other';
    case 'entity':
      return roleOfName(name, ENTITIES);
    case 'location':
      return 'region';
    case 'activity':
    case 'project':
      return 'activity';
    default:
      return roleOfName(name);
  }
}

/** Sources of money often stand in a dimension of all that is left. */
function looseSources(dimension: FiscalField, resource: FiscalResource): readonly FiscalDimension[] {
  return attributesOf(dimension)
    .filter(({name}) => roleOfName(name, ['source']))
    .slice(0, 1)
    .map((attribute) => ({
      name: attribute.name,
      role: 'source',
      cofog: false,
      levels: [{code: sourceOf(attribute, resource)}],
    }));
}

/** The levels of one dimension: a chain of `parent`, else columns that count on from each other ("econ1", "econ2"). */
function declaredLevels(dimension: FiscalField, resource: FiscalResource): readonly FiscalLevel[] {
  const attributes = attributesOf(dimension);
  const keys = listOf(dimension.record['primaryKey']).map(wordOf);
  const codes = attributes.filter(
    ({record}) => wordOf(record['labelfor'] ?? record['labelOf']) === undefined,
  );
  const roots = codes.filter(({record}) => wordOf(record['parent']) === undefined);
  const root = roots.find(({name}) => keys.includes(name)) ?? roots[0] ?? codes[0];
  if (!root) return [];
  const chain = [root];
  for (let next = below(root, codes); next && !chain.includes(next); next = below(next, codes))
    chain.push(next);
  if (chain.length === 1) {
    for (const other of roots) {
      if (other !== root && continues(other.name, chain[chain.length - 1]?.name ?? '')) chain.push(other);
    }
  }
  return chain.map((code) => {
    const label =
      attributes.find(({record}) => wordOf(record['labelfor'] ?? record['labelOf']) === code.name) ??
      (chain.length === 1
        ? codes.find(({name}) => name !== code.name && /^(?:label|title|name)$/i.test(name))
        : undefined);
    return {code: sourceOf(code, resource), ...(label ? {label: sourceOf(label, resource)} : {})};
  });
}

function below({name}: FiscalField, codes: readonly FiscalField[]): FiscalField | undefined {
  return codes.find(({record}) => wordOf(record['parent']) === name);
}

/** "cofog2" goes on from "cofog1", "subcategory" from "category". */
function continues(name: string, before: string): boolean {
  const [, stem, digit] = /^(.*?)(\d)$/.exec(name) ?? [];
  const [, stemBefore, digitBefore] = /^(.*?)(\d)$/.exec(before) ?? [];
  if (stem !== undefined && stem === stemBefore) return Number(digit) > Number(digitBefore);
  return name.toLowerCase().replace(/[ _-]/g, '') === `sub${before.toLowerCase()}`;
}
