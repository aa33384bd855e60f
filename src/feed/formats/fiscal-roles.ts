import type {FiscalRole} from './fiscal-model.js';

/** The first words of column types, the more telling first where several tell the same. */
const TYPES: readonly (readonly [type: string, role: FiscalRole])[] = [
  ['functional-classification', 'functional'],
  ['economic-classification', 'economic'],
  ['object-classification', 'other'],
  ['expenditure-type', 'other'],
  ['activity', 'activity'],
  ['administrative-classification', 'authority'],
  ['administrator', 'authority'],
  ['procurer', 'authority'],
  ['supplier', 'supplier'],
  ['recipient', 'supplier'],
  ['fin-source', 'source'],
  ['geo-source:target', 'region'],
  ['geo-source:address', 'region'],
  ['geo-source', 'region'],
  ['geo', 'region'],
];

/** What column types may mean for a row, in the order in which they are taken. */
export const TYPE_PREFIXES: readonly string[] = TYPES.map(([type]) => type);

/** The role of a column type such as `functional-classification:cofog:division:code`. */
export function roleOfType(prefix: string): FiscalRole | undefined {
  return TYPES.find(([type]) => type === prefix)?.[1];
}

/** Names of dimensions that say no type; entities always do not say which side they are. */
const NAMES: readonly (readonly [RegExp, FiscalRole])[] = [
  [/fin(?:ancial|ancing)?[ _-]*source|source[ _-]*of[ _-]*fund|fund(?:ing)?[ _-]*source|финансир/i, 'source'],
  [/func|cofog/i, 'functional'],
  [/econ|object[ _-]*class/i, 'economic'],
  [/payee|supplier|recipient|beneficiar|vendor|contractor|^to$|поставщик|получател/i, 'supplier'],
  [
    /admin|department|agency|ministry|authorit|institution|payer|buyer|portfolio|^from$|организац|ведомств|учрежден/i,
    'authority',
  ],
  [/region|location|municipalit|district|province|^geo/i, 'region'],
  [/program|project|activity/i, 'activity'],
  [/categor|sector|classification|chapter/i, 'other'],
];

/** What an untyped dimension tells by its name. */
export function roleOfName(name: string, among?: readonly FiscalRole[]): FiscalRole | undefined {
  return NAMES.find(([pattern, role]) => pattern.test(name) && (!among || among.includes(role)))?.[1];
}
