import {DIMENSIONS} from '../model/dimension.js';
import {MEASURES, PERS} from '../model/measure.js';
import {parseWhere} from '../model/where.js';
import {STILL_ELEMENTS} from '../still/still-elements.js';
import type {Asked} from '../still/still.js';
import {UsageError} from './usage-error.js';

/** What `render` is asked for besides its feed. */
export interface RenderLine {
  readonly element: string;
  readonly asked: Asked;
  /** In CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Address of the page with the live version. */
  readonly link?: string;
  /** Address of the picture in the fragment, where it is not to hold the picture itself. */
  readonly image?: string;
}

/** Options of `render` alone. */
export const RENDER_OPTIONS = {
  element: {type: 'string'},
  by: {type: 'string'},
  of: {type: 'string'},
  rows: {type: 'string'},
  levels: {type: 'string'},
  count: {type: 'string'},
  sum: {type: 'string'},
  rules: {type: 'string'},
  limits: {type: 'string'},
  today: {type: 'string'},
  project: {type: 'string'},
  where: {type: 'string'},
  measure: {type: 'string'},
  per: {type: 'string'},
  records: {type: 'string'},
  width: {type: 'string'},
  theme: {type: 'string'},
  link: {type: 'string'},
  image: {type: 'string'},
} as const;

export type RenderValues = {readonly [Name in keyof typeof RENDER_OPTIONS]?: string | undefined};

export const RENDER_HELP = `  --element <tag>    ${Object.keys(STILL_ELEMENTS)
  .map((tag) => tag.replace('budget-', ''))
  .join(', ')}; with or without "budget-"
  --out <path>       x.svg, x.png, x.html or x.csv for one file; a folder for SVG, HTML and CSV
  --by, --where, --measure, --per, --records, --of, --rows, --levels, --count, --sum,
  --rules, --limits, --today, --project
                     as the attributes of the element
  --width <pixels>   240 to 2400, 720 by default
  --theme <name>     light or dark
  --link <address>   page with the live version, linked from the HTML
  --image <address>  where the picture of the HTML will stand, for mail; else the HTML holds it`;

const NAMED = {records: ['projects', 'lines'], by: DIMENSIONS, rows: DIMENSIONS} as const;
const WIDTH = {least: 240, usual: 720, most: 2400};

/**
 * @param currency as the feed's own option gives it
 * @throws {UsageError} with the reason
 */
export function readRenderLine(values: RenderValues, currency: string | undefined): RenderLine {
  const {width, theme, link, image} = values;
  const pixels = width === undefined ? WIDTH.usual : Number(width);
  if (!Number.isInteger(pixels) || pixels < WIDTH.least || pixels > WIDTH.most)
    throw new UsageError(`--width "${width}" is no whole number from ${WIDTH.least} to ${WIDTH.most}.`);
  for (const [option, address] of Object.entries({link, image})) {
    if (address !== undefined && !isWebAddress(address))
      throw new UsageError(`--${option} "${address}" is no address that begins with http: or https:.`);
  }
  return {
    element: elementOf(values.element),
    asked: askedOf(values, currency),
    width: pixels,
    theme: among('theme', theme ?? 'light', ['light', 'dark']),
    ...(link === undefined ? {} : {link}),
    ...(image === undefined ? {} : {image}),
  };
}

function elementOf(name: string | undefined): string {
  const known = Object.keys(STILL_ELEMENTS);
  const list = known.join(', ');
  if (name === undefined) throw new UsageError(`Say which element to render: --element ${list}.`);
  const tag = known.find((other) => other === name || other === `budget-${name}`);
  if (!tag) throw new UsageError(`--element "${name}" is none of ${list}.`);
  return tag;
}

function askedOf(values: RenderValues, currency: string | undefined): Asked {
  const {by, of, rows, levels, records, measure, per, rules, limits, today, project} = values;
  if (today !== undefined && !isDay(today))
    throw new UsageError(`--today "${today}" is no date such as 2026-11-20.`);
  const {where, unknown} = parseWhere(values.where ?? '');
  if (unknown.length > 0) throw new UsageError(`--where: "${unknown.join(';')}" is not understood.`);
  return {
    ...(values.where === undefined ? {} : {where}),
    ...(by === undefined ? {} : {by: among('by', by, NAMED.by)}),
    ...(rows === undefined ? {} : {rows: among('rows', rows, NAMED.rows)}),
    ...(records === undefined ? {} : {records: among('records', records, NAMED.records)}),
    ...(measure === undefined ? {} : {measure: among('measure', measure, MEASURES)}),
    ...(per === undefined ? {} : {per: among('per', per, PERS)}),
    ...(of === undefined ? {} : {of}),
    ...(levels === undefined ? {} : {levels}),
    ...(rules === undefined ? {} : {rules}),
    ...(limits === undefined ? {} : {limits}),
    ...(today === undefined ? {} : {today}),
    ...(project === undefined ? {} : {project}),
    ...(currency === undefined ? {} : {currency}),
    ...numberOf('count', values.count),
    ...numberOf('sum', values.sum),
  };
}

function among<Value extends string>(option: string, word: string, known: readonly Value[]): Value {
  const value = known.find((other) => other === word);
  if (value === undefined) throw new UsageError(`--${option} "${word}" is none of ${known.join(', ')}.`);
  return value;
}

function numberOf<Name extends string>(
  option: Name,
  word: string | undefined,
): Partial<Record<Name, number>> {
  if (word === undefined) return {};
  const value = Number(word);
  if (!(value >= 1)) throw new UsageError(`--${option} "${word}" is not understood.`);
  return {[option]: value} as Partial<Record<Name, number>>;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
