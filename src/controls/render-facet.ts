import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {nameEntry, type Naming} from '../element/labels.js';
import {foldText} from '../i18n/fold.js';
import type {Formats} from '../i18n/formats.js';
import type {Dimension} from '../model/dimension.js';
import type {ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import {type FacetOption, facetOptions} from './facet-options.js';
import {renderDisclosure} from './render-disclosure.js';

/** How a reader has opened a facet. */
export interface FacetView {
  readonly all: boolean;
  readonly query: string;
}

/** What a facet needs to be drawn and to tell what the reader did. */
export interface FacetContext {
  readonly figures: Figures;
  readonly naming: Naming;
  readonly formats: Formats;
  readonly view: FacetView;
  /** What stands above the values. */
  readonly above?: unknown;
  /** How many conditions of that are in force. */
  readonly inForce?: number;
  toggle(key: string): void;
  change(view: FacetView): void;
}

interface NamedOption extends FacetOption {
  readonly name: ChosenText;
}

/** Values listed until a reader asks for all of them. */
const FEW = 6;
/** From so many values on a facet has its own search. */
const MANY = 12;
/** More would be slow to draw and are too long to read. */
const MOST = 200;

/** One facet: a disclosure with a checkbox for each value. */
export function renderFacet(dimension: Dimension, context: FacetContext) {
  const {figures, naming, formats, view} = context;
  const {core} = naming.messages;
  const column = figures.table.dimensions[dimension];
  const options = facetOptions(figures, dimension).map((option) => ({
    ...option,
    name: nameEntry(dimension, option.entry, naming, column),
  }));
  const name = core.dimensions[dimension];
  return renderDisclosure({
    name,
    chosen: options.filter((option) => option.chosen).length + (context.inForce ?? 0),
    messages: naming.messages,
    formats,
    content: html`
      ${context.above ?? nothing} ${options.length < MANY ? nothing : renderSearch(name, context)}
      <div role="group" aria-label=${name}>${renderOptions(options, context)}</div>
      ${options.length <= FEW || view.query !== '' ? nothing : renderExtent(options.length, context)}
    `,
  });
}

function renderSearch(name: string, {naming, view, change}: FacetContext) {
  const label = naming.messages.controls.searchIn(name);
  const search = ({currentTarget}: Event): void => {
    change({...view, query: (currentTarget as HTMLInputElement).value});
  };
  return html`<input class="facet-search" type="search" aria-label=${label} placeholder=${naming.messages.core.search} .value=${live(view.query)} @input=${search} />`;
}

function renderOptions(options: readonly NamedOption[], context: FacetContext) {
  const {naming, formats, view} = context;
  const {controls} = naming.messages;
  const found = matching(options, view.query);
  if (found.length === 0) return html`<p class="note">${controls.nothingFound}</p>`;
  const listed =
    view.query !== '' || view.all
      ? found.slice(0, MOST)
      : found.filter((option, at) => at < FEW || option.chosen);
  const left = found.length - listed.length;
  return html`
    <ul>${repeat(
      listed,
      ({entry}) => entry.key,
      (option) => html`<li>${renderOption(option, context)}</li>`,
    )}</ul>
    ${left > 0 && (view.all || view.query !== '') ? html`<p class="note">${controls.notListed(left, formats.integer(left))}</p>` : nothing}
  `;
}

function renderOption(
  {entry, chosen, count, sum, name}: NamedOption,
  {figures, naming, formats, toggle}: FacetContext,
) {
  const {view, currency} = figures;
  const ofLines = view.records === 'lines';
  const figure =
    ofLines && currency !== undefined
      ? sum === undefined
        ? ''
        : formats.compactMoney(sum, currency)
      : formats.integer(count);
  const lang = name.lang && name.lang !== naming.messages.core.language ? name.lang : nothing;
  return html`
    <label class="option">
      <input type="checkbox" .checked=${live(chosen)} @change=${() => toggle(entry.key)} />
      <span class="option-name" lang=${lang}>${name.text}</span>
      <span class="option-figure num">${figure}</span>
    </label>
  `;
}

function renderExtent(count: number, {naming, formats, view, change}: FacetContext) {
  const {controls} = naming.messages;
  const words = view.all ? controls.showFewer : controls.showAll(formats.integer(count));
  return html`<button type="button" class="link" aria-expanded=${view.all} @click=${() => change({...view, all: !view.all})}>${words}</button>`;
}

/** Those that have every word in their name in any language of the feed, or in their code. */
function matching(options: readonly NamedOption[], query: string): readonly NamedOption[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return options;
  return options.filter(({name, entry}) => {
    const text = foldText([name.text, ...Object.values(entry.label), entry.key].join(' '));
    return words.every((word) => text.includes(word));
  });
}
