import {nameEntry, type Naming} from '../element/labels.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {Formats} from '../i18n/formats.js';
import type {NumberScale} from '../i18n/numbers.js';
import type {Dimension} from '../model/dimension.js';
import type {ChosenText} from '../model/text.js';
import type {Figures, Total} from '../store/figures.js';
import {formatWhere} from '../model/format-where.js';
import {otherRole} from './party-role.js';
import {partOf} from './party-tally.js';
import type {PartyView} from './party-view.js';
import {repeatsName} from './repeats-name.js';

/** What every part of a party's page is made from. */
export interface PartyContext {
  readonly view: PartyView;
  readonly naming: Naming;
  readonly formats: Formats;
  /** Level of the sections' headings. */
  readonly level: number;
  /** How many signals a project has, by row; undefined until they are computed. */
  readonly signals?: ReadonlyMap<number, number> | undefined;
}

/** The name of the party that is shown, and its language. */
export function partyName({view: {party}, naming}: PartyContext): ChosenText {
  return nameEntry(party.role, party.entry, naming, party.column);
}

/** The id, where it tells more than the name. */
export function partyId(context: PartyContext): string | undefined {
  const {key, label} = context.view.party.entry;
  const names = [...Object.values(label), partyName(context).text];
  return names.some((name) => repeatsName(key, name)) ? undefined : key;
}

/** The name of an entry of a dimension, and its language; "not told" for none. */
export function entryName(dimension: Dimension, index: number, {view, naming}: PartyContext): ChosenText {
  const column = view.figures.table.dimensions[dimension];
  const entry = column?.entries[index];
  return entry
    ? nameEntry(dimension, entry, naming, column)
    : {text: naming.messages.core.notTold, lang: naming.messages.core.language};
}

/** "5 projects". */
export function recordsOf(count: number, {view, naming, formats}: PartyContext): string {
  return naming.messages.core[view.figures.view.records](count, formats.integer(count));
}

/** "3 of 5 projects". */
export function partOfRecords(own: number, all: number, {view, naming, formats}: PartyContext): string {
  const {records} = view.figures.view;
  return naming.messages.party.ofRecords(records, formats.integer(own), all, formats.integer(all));
}

/** The figure that parts are compared by: the measure shown, or how many where there is no money. */
export function sizeOf({count, sums}: Total, {view: {measure}}: Figures): number | undefined {
  return measure ? sums[measure] : count;
}

/** The numbers that matter: how many, how much, which part of all, and who stands for most of it. */
export function partySentence(context: PartyContext): string {
  const {view, naming, formats} = context;
  const {core, party} = naming.messages;
  const {own, all, figures, joint} = view;
  const {measure} = figures.view;
  const sum = measure && own.sums[measure];
  const share = sum === undefined ? undefined : partOf(sum, measure && all.sums[measure]);
  const together = joint.reduce((count, of) => count + of.count, 0);
  const size = sizeOf(own, figures);
  const most = largestPartner(context, size);
  return [
    party.summary(
      recordsOf(own.count, context),
      ...(measure && sum !== undefined
        ? ([
            core.measures[measure].name,
            formats.compactMoney(sum, figures.currency ?? ''),
            ...(share === undefined ? [] : [formats.percent(share)]),
          ] as const)
        : []),
    ),
    ...(most ? [party.mostWith(view.party.role, most.name, formats.percent(most.part))] : []),
    ...(together > 0 ? [`${party.alsoTogether(recordsOf(together, context))}.`] : []),
  ].join(' ');
}

/** Who stands for the largest part; undefined where there is one only, or more is not told, or some is below zero. */
function largestPartner(context: PartyContext, whole: number | undefined) {
  const {partners, figures, party} = context.view;
  const [first, ...others] = [...partners].sort(
    (a, b) => (sizeOf(b, figures) ?? 0) - (sizeOf(a, figures) ?? 0),
  );
  if (!first || first.index === 0 || others.length === 0) return undefined;
  const part = partOf(sizeOf(first, figures), whole);
  if (part === undefined || partners.some((partner) => (sizeOf(partner, figures) ?? 0) < 0)) return undefined;
  return {name: entryName(otherRole(party.role), first.index, context).text, part};
}

/** Whether conditions on something else than parties hold. */
export function isFiltered({figures: {view}}: Pick<PartyView, 'figures'>): boolean {
  return formatWhere(view.where) !== '';
}

/** What bars are of, with the unit once. */
export function barsCaption(scale: NumberScale, {view: {figures}, naming}: PartyContext): string {
  const {core, party} = naming.messages;
  const {measure} = figures.view;
  if (!measure) return party.bars();
  const unit = scale.unit === '' ? currencySign(figures.currency ?? '') : scale.unit;
  return party.bars([core.measures[measure].name, unit].filter((part) => part !== '').join(', '));
}

/** The span of a budget's figures: "2025", "2025, January, year to date". */
export function spanName(
  {figures: {period}}: PartyView,
  {naming, formats}: PartyContext,
): string | undefined {
  if (!period) return undefined;
  const {core} = naming.messages;
  const {from, to, month} = period;
  const first = from === to ? '' : `${from}–`;
  return month === undefined
    ? core.yearName(`${first}${to}`, from < to)
    : first + core.yearUpTo(formats.month(to, month));
}
