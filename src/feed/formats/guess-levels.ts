import type {PartySource} from './mapping.js';
import {isYear} from './money-guess.js';
import {looksNumeric, mostly, type RecordColumn, wordsOf} from './record-columns.js';
import {wordOf} from './record.js';

/** Words by which a column says that it holds the code, or the name, of what the rest of its name says. */
const CODE = /^(?:code|id|no|nr|key|код)$/;
const LABEL = /^(?:label|name|title|description|desc|наименование|название|атауы)$/;
/** What a budget is for comes before who spends it and how. */
const PURPOSE = /func|функц|cofog|categor|sector|program|program|level|уров|раздел|группа/;
const MOST_LEVELS = 4;

interface Family {
  readonly base: string;
  code?: string;
  label?: string;
  plain?: string;
}

/** The columns that classify lines of a budget, from coarse to fine, as far as their names and values tell. */
export function guessLevels(columns: readonly RecordColumn[], count: number): readonly PartySource[] {
  const own = columns.filter(({depth, inList, values}) => depth === 0 && !inList && !mostly(values, isYear));
  const families = familiesOf(own);
  const numbered = bestNumbered(families);
  if (numbered.length > 0) return numbered.map(sourceOf);
  const paired = families.filter(
    ({code, label}) => code !== undefined && label !== undefined && isShared(own, code, count),
  );
  if (paired.length > 0) return paired.slice(0, MOST_LEVELS).map(sourceOf);
  return own
    .filter((column) => isClassifying(column, count))
    .slice(0, MOST_LEVELS)
    .map(({path}) => path);
}

function familiesOf(columns: readonly RecordColumn[]): readonly Family[] {
  const families = new Map<string, Family>();
  for (const {path, key} of columns) {
    const words = wordsOf(key);
    const last = words.at(-1) ?? '';
    const part = CODE.test(last) ? 'code' : LABEL.test(last) ? 'label' : 'plain';
    const base = (part === 'plain' ? words : words.slice(0, -1)).join(' ');
    const family = families.get(base) ?? {base};
    families.set(base, family);
    if (part === 'label' && family.label !== undefined) family.code ??= family.label;
    if (part !== 'label') family[part] ??= path;
    else family.label = path;
  }
  return [...families.values()].filter(({base}) => base !== '');
}

/** "func1", "func2": of several such families the one that tells the purpose. */
function bestNumbered(families: readonly Family[]): readonly Family[] {
  const groups = new Map<string, Family[]>();
  for (const family of families) {
    const name = /^(.*?\p{L})\s?\d$/u.exec(family.base)?.[1];
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), family]);
  }
  const [best] = [...groups].sort(([a], [b]) => Number(PURPOSE.test(b)) - Number(PURPOSE.test(a)));
  return best && (PURPOSE.test(best[0]) || best[1].length > 1) ? best[1].slice(0, MOST_LEVELS) : [];
}

function sourceOf({code, label, plain}: Family): PartySource {
  if (code !== undefined && label !== undefined) return {id: code, name: label};
  return label ?? plain ?? code ?? '';
}

/** A code that several rows have; a number of its own is no class. */
function isShared(columns: readonly RecordColumn[], path: string, count: number): boolean {
  const values = columns.find((column) => column.path === path)?.values ?? [];
  return count < 6 || new Set(values).size <= count * 0.9;
}

/** Few words that many rows share. */
function isClassifying({values}: RecordColumn, count: number): boolean {
  if (values.length < count / 2 || !values.every((value) => typeof value === 'string')) return false;
  if (
    mostly(values, looksNumeric) ||
    mostly(values, (value) => /^https?:|^\d{1,4}[-./]\d/.test(wordOf(value) ?? ''))
  )
    return false;
  return new Set(values).size <= Math.max(3, values.length * 0.6);
}
