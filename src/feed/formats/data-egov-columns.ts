import type {Mapping} from './mapping.js';
import {isRecord, isUnsafeKey} from './record.js';

/** As many records as tell what the columns are. */
const SAMPLE = 100;

/**
 * Columns of the lists that every akimat has to publish (construction, housing, utilities, roads, investment projects), in
 * the Latin letters that each region spells in its own way, folded. None of them is money: that takes a mapping.
 */
const COLUMNS = {
  kk: 'naimenkz naimenkk naimkz namekz namekk nazvaniekz naimenovaniekz obektkz atauy ataui',
  ru: 'naimenru naimru nameru nazvanieru naimenovanieru obektru naimen naimenovanie nazvanie obekt',
  address: 'adres adress address adresru mestopolozhenie mestoraspolozhenie mekenzhai',
  region: 'oblast regionnam region raion rajon rayon districtn district gorod',
  authority: 'zakazchik zakaschik customer tapsyrysberushi',
  supplier: 'podradchik podryadchik podriadchik podrjadchik ispolnitel merdiger',
  fundingSource: 'istochnik istochnikfinansirovaniya istochnikfin',
  status: 'status sostoyanie sostoianie',
  year: 'god year periodreal periodrealizacii srok',
} as const;

/** The columns of such a list as a mapping without money; what it does not know is left to the usual names. */
export function egovColumns(records: readonly unknown[]): Mapping {
  const columns = new Map<string, string>();
  for (const record of records.slice(0, SAMPLE).filter(isRecord)) {
    for (const column of Object.keys(record)) if (!isUnsafeKey(column)) columns.set(folded(column), column);
  }
  const {kk, ru, ...fields} = COLUMNS;
  const [titleKk, titleRu] = [columnIn(columns, kk), columnIn(columns, ru)];
  const mapping: Record<string, unknown> = {};
  if (titleKk !== undefined || titleRu !== undefined) {
    mapping['title'] = {
      ...(titleKk === undefined ? {} : {kk: titleKk}),
      ...(titleRu === undefined ? {} : {ru: titleRu}),
    };
  }
  for (const [field, names] of Object.entries(fields)) {
    const column = columnIn(columns, names);
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

function columnIn(columns: ReadonlyMap<string, string>, names: string): string | undefined {
  for (const name of names.split(' ')) {
    const column = columns.get(name);
    if (column !== undefined) return column;
  }
  return undefined;
}

function folded(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
