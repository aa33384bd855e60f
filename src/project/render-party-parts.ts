import {html, nothing} from 'lit';
import {renderMissing} from '../element/render-missing.js';
import type {Dimension} from '../model/dimension.js';
import {renderText} from './dossier-context.js';
import {concentrationOf} from './concentration.js';
import {ladderOf} from './money-ladder.js';
import {type PartyBar, ranked} from './party-bars.js';
import {barsBy, partnerBars, yearBars} from './party-lists.js';
import {partOf, type Share} from './party-tally.js';
import type {Partner} from './party-view.js';
import {entryName, partOfRecords, type PartyContext, recordsOf, sizeOf} from './party-words.js';
import {renderPartyBars} from './render-party-bars.js';
import {renderStep} from './render-money.js';

/** How much of a long list is shown, and what a reader can do with it. */
export interface ListActions {
  isOpen(list: string): boolean;
  open(list: string): void;
  /** Shows the page of somebody else; undefined where the page fixes who is shown. */
  readonly follow: ((partner: Partner) => void) | undefined;
}

type PartyList = 'partners' | 'joint' | Dimension;

/** Rows of a list before the reader asks for more. */
const FEW = 5;

/** The stages of the party's own money, each beside the one it grew out of where the same records state both. */
export function renderPartyMoney(context: PartyContext) {
  const {view, naming, formats} = context;
  const {own, all, figures, comparable} = view;
  const {measures, currency = ''} = figures;
  const {party} = naming.messages;
  const {measure} = figures.view;
  const steps = ladderOf(
    measures.flatMap((stage) => {
      const amount = own.sums[stage];
      return amount === undefined ? [] : [{measure: stage, amount, currency}];
    }),
    comparable,
  );
  if (steps.length === 0) return nothing;
  const remark = (stated = 0) =>
    stated < own.count ? party.statedIn(formats.integer(stated), formats.integer(own.count)) : undefined;
  const share = measure && partOf(own.sums[measure], all.sums[measure]);
  return html`
    <ol class="ladder">${steps.map((step) => renderStep(step, context, remark(own.stated[step.measure])))}</ol>
    <p class="note">
      ${party.ofAll}: ${share === undefined ? nothing : html`<strong class="num">${formats.percent(share)}</strong>, `}${partOfRecords(own.count, all.count, context)}
    </p>
  `;
}

/** Those on the other side of the contracts: how much of the party's money, and how much of all that they have. */
export function renderPartners(context: PartyContext, actions: ListActions) {
  const {view, naming, formats} = context;
  const {party: words} = naming.messages;
  const {party, figures, unnamed} = view;
  const {records} = figures.view;
  const bars = partnerBars(context);
  if (bars.length === 0) return nothing;
  const remark = ({of}: PartyBar<Partner>) => {
    if (!of || of.index === 0) return undefined;
    const share = figures.view.measure && partOf(sizeOf(of, figures), of.all.sum);
    return words.partner(
      partOfRecords(of.count, of.all.count, context),
      ...(share === undefined ? [] : [formats.percent(share)]),
    );
  };
  const {follow} = actions;
  const renderName = ({of, name}: PartyBar<Partner>) =>
    follow && of && of.index > 0
      ? html`<button type="button" class="link" data-mark aria-label=${words.openPartner(name.text)} @click=${() => follow(of)}>${renderText(name, context)}</button>`
      : renderText(name, context);
  return html`
    <p class="note">${words.partnersNote(party.role, records)}</p>
    ${renderSome('partners', bars, context, actions, {remark, renderName})}
    ${renderConcentration(context)}
    ${unnamed > 0 && party.role === 'supplier' ? html`<p class="note">${words.unnamed(party.role, recordsOf(unnamed, context))}</p>` : nothing}
  `;
}

/** Over how many contractors an authority's contracts are spread. */
function renderConcentration({view, naming, formats}: PartyContext) {
  const {party: of, partners, own} = view;
  const named = partners.filter(({index}) => index > 0);
  const spread =
    of.role === 'authority' ? concentrationOf(named.map(({sums}) => sums.contracted)) : undefined;
  if (!spread) return nothing;
  const {party} = naming.messages;
  const {integer} = formats;
  const stated = named.reduce((count, {stated: told}) => count + (told.contracted ?? 0), 0);
  return html`
    <p class="spread">${party.concentration(integer(spread.index), integer(10_000))}</p>
    <p class="note">${party.concentrationRule(spread.count, integer(spread.count), integer(spread.even), integer(stated), integer(own.count))}</p>
  `;
}

/** What the party has together with others: never added to its own. */
export function renderTogether(context: PartyContext, actions: ListActions) {
  const {view, naming, formats} = context;
  const {
    joint,
    party: {role, column, index: own},
    figures,
  } = view;
  const {core, party} = naming.messages;
  if (joint.length === 0) return nothing;
  const {measure} = figures.view;
  const all = ranked(joint, figures);
  const shown = some('joint', all, actions);
  return html`
    ${measure ? html`<p class="note">${core.measures[measure].name}</p>` : nothing}
    <ul class="shares" role="list">
      ${shown.map((of) => {
        const others = (column.entries[of.index]?.parts ?? []).filter((part) => part !== own);
        const names = others.map((part) => entryName(role, part, context).text).join(', ');
        const sum = measure && of.sums[measure];
        const money =
          sum === undefined ? renderMissing(core.noData) : formats.money(sum, figures.currency ?? '');
        return html`<li>
          <span class="name">${party.togetherWith(names)}</span>
          ${measure ? html`<span class="figure num">${money}</span>` : nothing}
          <span class="change">${recordsOf(of.count, context)}</span>
        </li>`;
      })}
    </ul>
    ${renderMore('joint', shown.length, all.length, context, actions)}
    <p class="note">${party.togetherNote(role)}</p>
  `;
}

/** By year; where years are no parts of a whole that is said. */
export function renderYears(context: PartyContext) {
  const {view, naming} = context;
  const bars = yearBars(context);
  if (bars.length === 0) return nothing;
  const budget = view.figures.view.records === 'lines';
  return html`
    ${renderPartyBars(bars, context, {aside: counted(context)})}
    ${budget ? html`<p class="note">${naming.messages.party.yearsNote}</p>` : nothing}
  `;
}

/** By status or sector, the largest first. */
export function renderBy(
  dimension: Dimension,
  shares: readonly Share[],
  context: PartyContext,
  actions: ListActions,
) {
  const bars = barsBy(dimension, shares, context);
  if (bars.length === 0) return nothing;
  return renderSome(dimension, bars, context, actions, {aside: counted(context)});
}

function renderSome<Of extends Share>(
  list: PartyList,
  bars: readonly PartyBar<Of>[],
  context: PartyContext,
  actions: ListActions,
  more: Parameters<typeof renderPartyBars<Of>>[2],
) {
  const shown = some(list, bars, actions);
  return html`
    ${renderPartyBars(shown, context, more)} ${renderMore(list, shown.length, bars.length, context, actions)}
  `;
}

/** The beginning of a list until the reader asks for all of it. */
function some<Item>(list: string, items: readonly Item[], {isOpen}: ListActions): readonly Item[] {
  return isOpen(list) || items.length <= FEW + 1 ? items : items.slice(0, FEW);
}

/** How much of the list is shown, where it is not all, and the button that shows the rest. */
function renderMore(
  list: PartyList,
  shown: number,
  all: number,
  {view, naming, formats}: PartyContext,
  {open}: ListActions,
) {
  if (shown === all) return nothing;
  const {core, party} = naming.messages;
  const name =
    list === 'partners'
      ? party.partners[view.party.role]
      : list === 'joint'
        ? party.together
        : core.byDimension[list];
  const more = party.more(formats.integer(all - shown));
  return html`<p class="rest">
    <span class="muted">${party.largest(formats.integer(shown), formats.integer(all))}</span>
    <button type="button" class="more" aria-label="${name}: ${more}" @click=${() => open(list)}>${more}</button>
  </p>`;
}

/** How many records a bar is of, where bars are of money. */
function counted(context: PartyContext) {
  return ({of}: PartyBar) =>
    of && context.view.figures.view.measure ? recordsOf(of.count, context) : undefined;
}
