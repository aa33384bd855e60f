import type {IssueList} from './issue-list.js';
import {type JsonRecord, listOf, wordOf} from './record.js';

/** How the figures of one column are written. */
export interface ColumnStyle {
  readonly decimal: '.' | ',';
  /** False where a lone "1.234" or "1,234" may mean either. */
  readonly proven: boolean;
  /** Words that stand for a missing value. */
  readonly missing: ReadonlySet<string>;
  /** The schema promises whole numbers, and there are fractions. */
  readonly fractions: boolean;
}

const SPACES = /[\s\u00a0\u202f\u2009']/g;
const SIGNS = /^(?:[A-Z]{2,3}\$?|[$€£¥₸₽₱₴₹₩₪])|(?:[A-Z]{3}|[$€£¥₸₽₱₴₹₩₪])$/g;
const WHOLE = /^-?\d+$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const POINT_GROUPS = /^[+-]?\d{1,3}(?:\.\d{3})+$/;
const COMMA_GROUPS = /^[+-]?\d{1,3}(?:,\d{3})+$/;
/** What people write for nothing. */
const PLACEHOLDERS = /^(?:-+|–|—|\.{1,3}|…|x|n\/?a|null|none|nan|nd|n\.d\.)$/i;

/** What the cells of a column show of their signs. */
interface Seen {
  /** Figures that can only have a decimal point, or a decimal comma. */
  point: boolean;
  comma: boolean;
  /** "1.234" and "1,234". */
  pointGroup: boolean;
  commaGroup: boolean;
  /** Whole numbers without any sign, below and above a thousand. */
  small: boolean;
  large: boolean;
}

/**
 * Finds how a column writes its figures.
 *
 * Declared signs are believed. Where none are, the cells have to show which sign is which: by a fraction that is no group of
 * three ("12.5"), by several groups ("1,234,567"), by the type "integer", or because numbers below a thousand stand without
 * a sign and none above does. Where they do not, "1.234" and "85,817" are not read.
 */
export function columnStyle(
  cells: Iterable<unknown>,
  field: JsonRecord,
  missingValues: unknown,
): ColumnStyle {
  const seen = {point: false, comma: false, pointGroup: false, commaGroup: false, small: false, large: false};
  for (const cell of cells) {
    if (typeof cell === 'number') seen.point ||= !Number.isInteger(cell);
    else if (typeof cell === 'string' && cell !== '') look(bare(cell.trim()), seen);
  }
  const whole = field['type'] === 'integer';
  const declared = wordOf(field['decimalChar']) ?? opposite(wordOf(field['groupChar']));
  const {point, comma} = seen;
  const missing = new Set(listOf(missingValues).flatMap((word) => wordOf(word) ?? []));
  const fractions = whole && (point || comma);
  if (declared === '.' || declared === ',') return {decimal: declared, proven: true, missing, fractions};
  if (point !== comma) return {decimal: point ? '.' : ',', proven: true, missing, fractions};
  const onlyPoints = seen.pointGroup && !seen.commaGroup;
  const groups = whole || (seen.small && !seen.large);
  const proven = !point && seen.pointGroup !== seen.commaGroup && groups;
  return {decimal: proven && onlyPoints ? ',' : '.', proven, missing, fractions};
}

/**
 * A figure of a column as a number; NaN where there is none, which is reported unless the cell is empty.
 *
 * @param column its name, for the issues
 * @param path JSON Pointer of the cell inside the record that `issues` stands at
 */
export function styledAmount(
  cell: unknown,
  style: ColumnStyle,
  issues: IssueList,
  column: string,
  path = '',
): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : NaN;
  const simple = style.proven && style.decimal === '.' ? PLAIN : WHOLE;
  if (typeof cell === 'string' && simple.test(cell) && !style.missing.has(cell)) return Number(cell);
  const text = wordOf(cell) ?? (typeof cell === 'object' && cell ? JSON.stringify(cell) : '');
  if (text === '' || style.missing.has(text)) return NaN;
  const found = text.slice(0, 40);
  const place = `"${found}"`;
  if (PLACEHOLDERS.test(text)) {
    const message = `${place} stands for an amount that is not known. It is read as missing.`;
    issues.add('info', 'placeholder-values', path, message, {found, column});
    return NaN;
  }
  const plain = bare(text);
  if (!style.proven && (POINT_GROUPS.test(plain) || COMMA_GROUPS.test(plain)) && !/^[+-]?0/.test(plain)) {
    const message = `${place} may mean thousands or a fraction and is left out. Declare "decimalChar" or "groupChar" of the column.`;
    issues.add('error', 'amount-ambiguous', path, message, {found, column});
    return NaN;
  }
  const number = style.decimal === '.' ? ungrouped(plain, ',') : ungrouped(plain, '.').replace(',', '.');
  if (NUMBER.test(number)) return Number(number);
  const message = `${place} is not an amount and is read as missing. Leave the cell empty where it is not known.`;
  issues.add('warning', 'not-an-amount', path, message, {found, column});
  return NaN;
}

/** Without spaces and signs of currencies; what accountants put in brackets is negative. */
function bare(text: string): string {
  if (PLAIN.test(text)) return text;
  const inner = text
    .replace(SPACES, '')
    .replace(
      /^([+-])?(.*)$/,
      (_, sign: string | undefined, rest: string) => (sign ?? '') + rest.replace(SIGNS, ''),
    );
  const bracketed = /^\((.+)\)$/.exec(inner)?.[1];
  return bracketed === undefined ? inner : `-${bracketed.replace(SIGNS, '')}`;
}

function look(text: string, seen: Seen): void {
  const [lastPoint, lastComma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (lastPoint < 0 && lastComma < 0) {
    if (/^[+-]?\d{4,}$/.test(text)) seen.large = true;
    else if (/^[+-]?\d+$/.test(text)) seen.small = true;
    return;
  }
  const isPoint = lastPoint > lastComma;
  const groups = (isPoint ? POINT_GROUPS : COMMA_GROUPS).test(text) && !/^[+-]?0/.test(text);
  const several = text.indexOf(isPoint ? '.' : ',') !== (isPoint ? lastPoint : lastComma);
  if (several) {
    if (groups) seen[isPoint ? 'comma' : 'point'] = true;
  } else if (groups) seen[isPoint ? 'pointGroup' : 'commaGroup'] = true;
  else if (/^[+-]?[\d.,]+$/.test(text)) seen[isPoint ? 'point' : 'comma'] = true;
}

function opposite(sign: string | undefined): string | undefined {
  return sign === ',' ? '.' : sign === '.' ? ',' : undefined;
}

function ungrouped(text: string, sign: ',' | '.'): string {
  const [head = '', ...groups] = text.split(sign);
  const last = groups.length - 1;
  const fits = groups.every((group, at) => (at === last ? /^\d{3}(?!\d)/ : /^\d{3}$/).test(group));
  return groups.length > 0 && fits && /^[+-]?\d{1,3}$/.test(head) ? head + groups.join('') : text;
}
