import type {Meta} from '../../model/dataset.js';
import type {ReadOptions} from '../format.js';
import {isoDateOf} from './iso-date.js';
import {partyOf} from './party-of.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {hasText, languageTag, textOf} from './text-of.js';

/** The language of a package's texts: declared, or what the embedder says. */
export function packageLanguage(json: JsonRecord, {language}: ReadOptions): string {
  const declared = [...listOf(json['language']), ...listOf(json['languages']), ...listOf(json['lang'])];
  return (
    languageTag(declared.map((value) => (isRecord(value) ? value['code'] : value))[0]) ??
    languageTag(language) ??
    'und'
  );
}

/** What the descriptor tells of the package as a whole. */
export function fiscalMeta(json: JsonRecord, language: string): Omit<Meta, 'currencies' | 'needs' | 'unit'> {
  const title = textOf(json['title'], language);
  const name = wordOf(json['name']);
  const publisher = publisherOf(json, language);
  const source =
    addressIn(json['homepage']) ??
    listOf(json['sources'])
      .map(addressIn)
      .find((url) => url !== undefined);
  const license = licenseOf(json);
  const asOf = dates(json).find((date) => date !== undefined);
  return {
    standard: 'fiscal-data-package',
    ...(hasText(title) ? {title} : name === undefined ? {} : {title: {und: name}}),
    ...(publisher ? {publisher} : {}),
    ...(source === undefined ? {} : {source}),
    ...(license === undefined ? {} : {license}),
    ...(asOf === undefined ? {} : {asOf}),
    languages: language === 'und' ? [] : [language],
  };
}

/** The body that publishes; else who wrote the package. Addresses of mail are not shown. */
function publisherOf(json: JsonRecord, language: string) {
  const contributors = listOf(json['contributors']).filter(isRecord);
  const first =
    listOf(json['publisher'])[0] ??
    listOf(json['publishers'])[0] ??
    contributors.find(({role, roles}) => [...listOf(role), ...listOf(roles)].includes('publisher')) ??
    json['author'] ??
    contributors[0];
  if (typeof first === 'string') {
    const name = first.replace(/\s*<[^>]*>|\s*\([^)]*\)/g, '').trim();
    return name.includes('@') ? undefined : partyOf(name, language);
  }
  const {title, name, path, web, url} = recordOf(first);
  const address = addressIn({url: url ?? path ?? web});
  return partyOf({name: title ?? name, ...(address === undefined ? {} : {url: address})}, language);
}

function licenseOf(json: JsonRecord): string | undefined {
  const [first] = [...listOf(json['licenses']), ...listOf(json['license'])];
  if (!isRecord(first)) return wordOf(first);
  return (
    wordOf(first['name']) ??
    wordOf(first['id']) ??
    wordOf(first['type']) ??
    wordOf(first['title']) ??
    wordOf(first['path'] ?? first['url'])
  );
}

/** When the figures were true, where it is told; when the package was made comes last. */
function dates(json: JsonRecord): readonly (string | undefined)[] {
  const names = [
    'asOf',
    'dateLastUpdated',
    'lastUpdated',
    'last_updated',
    'last_modified',
    'modified',
    'updated',
    'created',
  ];
  const places = [json, ...listOf(json['resources']).map(recordOf).slice(0, 1)];
  return names.flatMap((name) => places.map((place) => isoDateOf(place[name])));
}

function addressIn(value: unknown): string | undefined {
  const word = isRecord(value) ? wordOf(value['url'] ?? value['path'] ?? value['web']) : wordOf(value);
  return word !== undefined && /^https?:\/\//i.test(word) ? word : undefined;
}
