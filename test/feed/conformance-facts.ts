import type {Dataset, Table} from '../../src/model/dataset.js';
import {detailOf} from '../../src/model/details.js';

/** What a dataset says, by the name under which the elements show it; each as text, to be compared. */
export type Facts = ReadonlyMap<string, string>;

/** Texts in several languages: one fact each. */
const TEXTS = new Set([
  ...['title', 'description', 'address', 'statusNote', 'name', 'methodLabel', 'source', 'alt', 'rationale'],
]);
/** Parts of a dossier that only say how others came about. */
const LEFT_OUT = new Set(['derived', 'pointer']);
/** Names of `Meta` that are not those of a feed's own words. */
const META: Readonly<Record<string, string>> = {
  title: 'feed title',
  currencies: 'currency',
  languages: 'language of the texts',
  feedback: 'address of reports',
  regions: 'boundaries',
};

export function factsOf({meta, projects, lines, feedback, issues}: Dataset): Facts {
  const facts = new Map<string, string>();
  putTable(projects, facts);
  putTable(lines, facts);
  if (lines.size > 0) put(facts, 'month', [...new Set(lines.month)].sort());
  put(facts, 'id', projects.ids);
  put(facts, 'title', projects.titles);
  const {lon, lat, precision, shapes} = projects.places;
  put(facts, 'place', [[...lon], [...lat], [...precision], [...shapes]]);
  for (let row = 0; row < projects.size; row++) putParts(detailOf(projects, row), '', facts);
  for (const report of feedback ?? []) putParts(report, 'report.', facts);
  const {standard: _, needs, ...about} = meta;
  for (const [name, value] of Object.entries(about)) put(facts, META[name] ?? name, value);
  put(facts, COUNT, [projects.size, lines.read, feedback?.length]);
  put(facts, ISSUES, [needs, issues.map(({code}) => code).sort()]);
  return facts;
}

/** Facts that are told only where no other is: how many records there are, and what is found fault with. */
export const COUNT = 'whether the record is read';
export const ISSUES = 'an issue';

/** Sums of the stages and the entries in use: rows of a tree come and go as its figures do. */
function putTable({size, money, currencyOf, dimensions}: Table, facts: Map<string, string>): void {
  if (size === 0) return;
  for (const [name, values] of Object.entries(money))
    put(
      facts,
      name,
      values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0),
      true,
    );
  if (currencyOf) put(facts, 'currency', currencyOf, true);
  for (const [name, {codes, entries}] of Object.entries(dimensions)) {
    const used = [...new Set(codes)].map((code) => {
      const {key, label, parent} = entries[code] ?? {};
      return JSON.stringify([key, label, parent === undefined ? '' : entries[parent]?.key]);
    });
    put(facts, name, used.sort(), true);
  }
}

function putParts(value: unknown, path: string, facts: Map<string, string>): void {
  for (const [key, part] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const name = path + key;
    if (LEFT_OUT.has(name) || part === undefined) continue;
    if (isWhole(key, part)) put(facts, name, part, true);
    else if (Array.isArray(part)) for (const entry of part) putEntry(entry, name, facts);
    else putParts(part, `${name}.`, facts);
  }
}

function putEntry(entry: unknown, name: string, facts: Map<string, string>): void {
  if (typeof entry === 'object' && entry !== null) putParts(entry, `${name}[].`, facts);
  else put(facts, `${name}[]`, entry, true);
}

/** A plain value, a text in its languages, a sum with its currency. */
function isWhole(key: string, value: unknown): boolean {
  return typeof value !== 'object' || value === null || TEXTS.has(key) || 'amount' in value;
}

function put(facts: Map<string, string>, name: string, value: unknown, more = false): void {
  const text = JSON.stringify(value) ?? '';
  facts.set(name, more ? `${facts.get(name) ?? ''}\n${text}` : text);
}
