import {readFileSync} from 'node:fs';
import {loadSource} from '../load-source.mjs';
import {RECORDS_MAPPING} from './fuzz-feeds.mjs';

const folder = new URL('../fixtures/standards/', import.meta.url);

/** Full documents of every standard; several where it has several forms. */
export const SAMPLES = [
  {file: 'open-budget.json', standard: 'open-budget'},
  {file: 'oc4ids.json', standard: 'oc4ids'},
  {file: 'ocds.json', standard: 'ocds', form: '1.1, release package'},
  {file: 'ocds-1.0.json', standard: 'ocds', form: '1.0, one release'},
  {file: 'fiscal-data-package.json', standard: 'fiscal-data-package', form: '1.0, typed columns'},
  {file: 'fiscal-data-package-model.json', standard: 'fiscal-data-package', form: '0.3, model'},
  {file: 'budget-egov.json', standard: 'budget.egov.kz', form: 'spending by function'},
  {file: 'budget-egov-investments.json', standard: 'budget.egov.kz', form: 'priority investments'},
  {file: 'goszakup.json', standard: 'goszakup', form: 'REST v3'},
  {file: 'goszakup-graphql.json', standard: 'goszakup', form: 'GraphQL v3'},
  {
    file: 'data-egov.json',
    standard: 'data.egov.kz',
    form: 'road repair, with {"planned": "cumma"} as mapping',
    options: {mapping: {planned: 'cumma', currency: 'KZT', unit: 1000}},
  },
  {file: 'smart-almaty.json', standard: 'smart-almaty'},
  {
    file: 'geojson.json',
    standard: 'geojson',
    form: 'currency and unit given',
    options: {currency: 'KZT', unit: 1000},
  },
  {
    file: 'ogc-features.json',
    standard: 'ogc-features',
    form: 'currency and unit given',
    options: {currency: 'KZT', unit: 1000},
  },
  {
    file: 'records.json',
    standard: 'records',
    form: 'any list, with a mapping',
    options: {mapping: RECORDS_MAPPING},
  },
  {file: 'json-stat.json', standard: 'json-stat', form: '2.0'},
  {file: 'iati.xml', standard: 'iati', form: '2.03, XML'},
  {file: 'open311.json', standard: 'open311'},
];

/** For every standard and field where it goes, found out by reading the samples. */
export async function conformanceTables(samples = SAMPLES) {
  const {conformanceOf} = await loadSource('../test/feed/conformance.ts');
  const tables = [];
  for (const {file, standard, form = '', options = {}} of samples) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    tables.push({standard, form, rows: await conformanceOf({standard, text, options})});
  }
  return tables;
}
