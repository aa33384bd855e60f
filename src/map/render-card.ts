import {html, nothing} from 'lit';
import {styleMap} from '../element/style-map.js';
import {safeUrl} from '../element/safe-url.js';
import {detailOf} from '../model/details.js';
import type {DatePair} from '../model/project.js';
import {chooseText} from '../model/text.js';
import type {MapWords} from './map-words.js';

/** What the reader does with the card. */
export interface CardActions {
  readonly feedUrl: string | undefined;
  /** True where the project has a place. */
  readonly placed: boolean;
  close(): void;
  details(): void;
  show(): void;
}

/** The card of one project: what it is, its money by stage, its dates, who orders and who builds. */
export function renderCard(row: number, words: MapWords, actions: CardActions) {
  const {messages, figures} = words;
  const {projects} = figures.dataset;
  const detail = detailOf(projects, row);
  const title = words.title(row);
  const status = words.entryOf('status', row);
  const address = chooseText(detail.address, words.naming.locale);
  const url = safeUrl(detail.url, actions.feedUrl);
  const remark = words.remark?.(row);
  return html`
    <article class="card" part="card" aria-labelledby="card-title">
      ${renderHead(html`<h4 id="card-title" tabindex="-1" lang=${title.lang || nothing}>${title.text}</h4>`, words, actions.close)}
      <div class="body">
        ${status ? html`<p class="status">${status.text}</p>` : nothing}
        ${remark ? html`<p class="note">${remark}</p>` : nothing}
        ${address ? html`<p class="note" lang=${address.lang || nothing}>${address.text}</p>` : nothing}
        ${words.signs?.inCard(row)} ${renderMoney(row, words)}
        <dl class="facts">
          ${renderDates(messages.map.start, detail.start, words)} ${renderDates(messages.map.end, detail.end, words)}
          ${renderParty('authority', row, words)} ${renderParty('supplier', row, words)}
        </dl>
        <p class="actions">
          <button type="button" class="primary" @click=${() => actions.details()}>${messages.core.details}</button>
          ${actions.placed ? html`<button type="button" @click=${() => actions.show()}>${messages.map.showOnMap}</button>` : nothing}
          ${url ? html`<a class="button" href=${url} target="_blank" rel="noopener noreferrer">${messages.map.original}</a>` : nothing}
        </p>
      </div>
    </article>
  `;
}

/** Several projects at one point. */
export function renderSeveral(
  rows: readonly number[],
  words: MapWords,
  open: (row: number) => void,
  close: () => void,
) {
  const heading = words.messages.map.several(rows.length, words.formats.integer(rows.length));
  return html`
    <section class="card" part="card" aria-labelledby="card-title">
      ${renderHead(html`<h4 id="card-title" tabindex="-1">${heading}</h4>`, words, close)}
      <ol class="body">
        ${rows.map((row) => {
          const {text, lang} = words.title(row);
          const money = words.projectMoney(row);
          return html`<li>
            <button type="button" class="row" data-row=${row} @click=${() => open(row)}>
              <span class="title" lang=${lang || nothing}>${text}</span>
              ${money ? html`<span class="sum num">${money}</span>` : nothing}
            </button>
          </li>`;
        })}
      </ol>
    </section>
  `;
}

function renderHead(title: unknown, {messages}: MapWords, close: () => void) {
  return html`
    <header>
      ${title}
      <button type="button" class="close" aria-label=${messages.core.close} title=${messages.core.close} @click=${close}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5l9 9M12.5 3.5l-9 9"></path></svg>
      </button>
    </header>
  `;
}

/** One line a stage, as long as its sum. */
function renderMoney(row: number, words: MapWords) {
  const {figures, messages} = words;
  if (figures.currency === undefined) return nothing;
  const sums = figures.measures.flatMap((measure) => {
    const sum = figures.valueOf(row, measure);
    return sum === undefined ? [] : {measure, sum};
  });
  if (sums.length === 0) return html`<p class="note">${messages.map.sumMissing}</p>`;
  const most = Math.max(...sums.map(({sum}) => Math.abs(sum)));
  return html`
    <dl class="money">
      ${sums.map(
        ({measure, sum}) => html`
          <div>
            <dt>${messages.core.measures[measure].name}</dt>
            <dd class="num" title=${words.fullMoney(sum) ?? nothing}>${words.money(sum)}</dd>
            <dd class="length" aria-hidden="true"><span class="bar ${measure}" style=${styleMap({inlineSize: `${most > 0 ? (Math.abs(sum) / most) * 100 : 0}%`})}></span></dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function renderDates(name: string, pair: DatePair | undefined, {messages: {map}, formats}: MapWords) {
  const dates = [
    pair?.planned ? map.plannedDate(formats.date(pair.planned)) : [],
    pair?.actual ? map.actualDate(formats.date(pair.actual)) : [],
  ].flat();
  return dates.length > 0 ? html`<div><dt>${name}</dt><dd>${dates.join(' · ')}</dd></div>` : nothing;
}

function renderParty(dimension: 'authority' | 'supplier', row: number, words: MapWords) {
  const party = words.entryOf(dimension, row);
  if (!party) return nothing;
  return html`<div><dt>${words.messages.core.dimensions[dimension]}</dt><dd lang=${party.lang || nothing}>${party.text}</dd></div>`;
}
