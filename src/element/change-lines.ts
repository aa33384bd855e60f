import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {AmountChange, Changes, LineChange, ProjectChange, SumChange} from '../model/changes.js';
import type {Dataset} from '../model/dataset.js';
import type {RegionMap} from '../model/region.js';
import {chooseText, type ChosenText} from '../model/text.js';
import {nameEntry} from './labels.js';

/** One change as it is told: of what, which kind, and what is different. */
export interface ChangeLine {
  readonly name: ChosenText;
  /** Id of a project that can be opened. */
  readonly project?: string;
  readonly kind?: 'added' | 'gone' | 'changed';
  readonly words: readonly string[];
}

/** What the words are made of. */
export interface ChangeContext {
  readonly dataset: Dataset;
  readonly regions: RegionMap | undefined;
  readonly messages: Messages;
  readonly formats: Formats;
}

const DAY = 86_400_000;
const MINUS = '\u2212';

/** The changes in words: projects, then lines or, where these are not compared one by one, their sums. */
export function changeLines(changes: Changes, most: number, context: ChangeContext): readonly ChangeLine[] {
  const {projects, lines, sums} = changes;
  const told = projects.slice(0, most).map((change) => projectLine(change, context));
  const rest = most - told.length;
  if (lines) return [...told, ...lineLines(lines, rest, context)];
  const ofLines = sums.filter(({records}) => records === 'lines');
  return [...told, ...ofLines.slice(0, rest).map((sum) => sumLine(sum, context))];
}

/** A figure before and after with its difference: as short as still shows it. */
function amountWords(change: AmountChange, {messages, formats}: ChangeContext): string {
  const {core, live} = messages;
  const {stage, before, after, currency, currencyBefore} = change;
  const name = core.measures[stage].short;
  if (before === undefined) return live.amountTold(name, formats.compactMoney(after ?? NaN, currency));
  if (after === undefined) return live.amountGone(name, formats.compactMoney(before, currency));
  if (currencyBefore !== undefined)
    return `${name}: ${formats.compactMoney(before, currencyBefore)} → ${formats.compactMoney(after, currency)}`;
  const scale = formats.scale(Math.max(Math.abs(before), Math.abs(after)), currency);
  const delta = differenceWords(before, after, currency, formats);
  return scale.format(before) === scale.format(after)
    ? live.amount(name, formats.integer(before), formats.money(after, currency), delta)
    : live.amount(name, scale.format(before), scale.full(after), delta);
}

/** By how much a figure has grown or shrunk: `+34 млн ₸`. */
export function differenceWords(before: number, after: number, currency: string, formats: Formats): string {
  const delta = after - before;
  return `${delta < 0 ? MINUS : '+'}${formats.compactMoney(Math.abs(delta), currency)}`;
}

function projectLine(change: ProjectChange, context: ChangeContext): ChangeLine {
  const {messages, formats, dataset, regions} = context;
  const {id, kind, title, amounts, status, end} = change;
  const naming = {messages, locale: formats.locale, regions};
  const named = (key: string): string => {
    const entry = dataset.projects.dimensions.status?.entries.find((known) => known.key === key);
    return nameEntry('status', entry ?? {key, label: {}}, naming).text;
  };
  const day = (days: number | undefined): string =>
    days === undefined
      ? messages.core.noData
      : formats.date(new Date(days * DAY).toISOString().slice(0, 10), 'short');
  return {
    name: chooseText(title, formats.locale) ?? {text: id, lang: ''},
    ...(kind !== 'gone' && {project: id}),
    kind,
    words: [
      ...(kind === 'changed' ? amounts.map((amount) => amountWords(amount, context)) : []),
      ...(status ? [messages.live.status(named(status.before), named(status.after))] : []),
      ...(end ? [messages.live.end(day(end.before), day(end.after))] : []),
    ],
  };
}

/** Lines that are gone have no names any more: they are counted. */
function lineLines(
  lines: readonly LineChange[],
  most: number,
  context: ChangeContext,
): readonly ChangeLine[] {
  const {messages, formats} = context;
  const gone = lines.filter(({kind}) => kind === 'gone').length;
  const rest = lines.filter(({kind}) => kind !== 'gone').slice(0, Math.max(0, most));
  const told = rest.map(({row = 0, kind, amounts}) => ({
    name: lineName(row, context),
    kind,
    words: kind === 'changed' ? amounts.map((amount) => amountWords(amount, context)) : [],
  }));
  if (gone === 0) return told;
  const name = {text: messages.live.linesGone(gone, formats.integer(gone)), lang: messages.core.language};
  return [...told, {name, words: []}];
}

/** What the line is for or of, and its year. */
function lineName(row: number, {dataset: {lines}, regions, messages, formats}: ChangeContext): ChosenText {
  const naming = {messages, locale: formats.locale, regions};
  const named = (['sector', 'authority', 'region', 'source', 'year'] as const).flatMap((dimension) => {
    const column = lines.dimensions[dimension];
    const entry = column?.entries[column.codes[row] ?? 0];
    return entry && entry.key !== '' ? [nameEntry(dimension, entry, naming, column)] : [];
  });
  const [first, ...others] = named;
  return {text: [first, ...others].flatMap((name) => name?.text ?? []).join(', '), lang: first?.lang ?? ''};
}

function sumLine(sum: SumChange, context: ChangeContext): ChangeLine {
  const {live, core} = context.messages;
  const text = sum.records === 'lines' ? live.linesOf(sum.year ?? '') : live.allProjects;
  return {name: {text, lang: core.language}, words: [amountWords(sum, context)]};
}
