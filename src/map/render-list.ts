import {html, nothing} from 'lit';
import type {Listed, Listing} from './list-rows.js';
import type {MapWords} from './map-words.js';
import type {RegionFigure} from './region-figures.js';
import {distanceText} from './render-map-controls.js';

/** The list that holds everything the map does. */
export interface MapList {
  readonly listing: Listing | 'regions';
  readonly choices: readonly (Listing | 'regions')[];
  readonly items: readonly Listed[];
  /** The count and sum of all items. */
  readonly summary: string;
  readonly shown: number;
  readonly regions: readonly RegionFigure[];
  readonly chosen: readonly string[];
  /** True where nothing passes the filters at all. */
  readonly nothingPasses: boolean;
  readonly current: number | undefined;
  choose(listing: Listing | 'regions'): void;
  open(row: number): void;
  hover(row: number | undefined): void;
  hoverRegion(code: string | undefined): void;
  /** Whether it is what is pointed at in a linked element. */
  isLit(row: number): boolean;
  isLitRegion(code: string): boolean;
  toggle(code: string): void;
  more(): void;
}

/** How many more are shown at a time. */
export const PAGE = 50;

export function renderList(list: MapList, words: MapWords) {
  const {map} = words.messages;
  return html`
    <section class="list" part="list" aria-label=${map.list}>
      <div class="choices" role="group" aria-label=${map.list}>
        ${list.choices.map(
          (
            choice,
          ) => html`<button type="button" aria-pressed=${choice === list.listing} @click=${() => list.choose(choice)}>
            ${choiceName(choice, words)}
          </button>`,
        )}
      </div>
      ${list.listing === 'regions' ? renderRegions(list, words) : renderProjects(list, words)}
    </section>
  `;
}

function renderProjects(list: MapList, words: MapWords) {
  const {messages, formats} = words;
  const {map} = messages;
  const {items, shown, listing, nothingPasses} = list;
  if (items.length === 0)
    return html`<p class="note">${listing === 'view' && !nothingPasses ? map.nothingInView : map.nothingFound}</p>`;
  const more = Math.min(PAGE, items.length - shown);
  return html`
    <p class="note num">${list.summary}</p>
    <ol>
      ${items.slice(0, shown).map((item) => renderItem(item, list, words))}
    </ol>
    ${
      more > 0
        ? html`
          <button type="button" @click=${() => list.more()}>${map.moreRows(formats.integer(more))}</button>
          <p class="note paper">${map.printed(formats.integer(shown), formats.integer(items.length), pageAddress())}</p>
        `
        : nothing
    }
  `;
}

/** Where a sheet of paper comes from, with what is looked at where the page keeps that; none without an address on the web. */
function pageAddress(): string | undefined {
  return /^https?:/.test(location.protocol) ? location.href : undefined;
}

function renderItem({row, metres}: Listed, {current, open, hover, isLit}: MapList, words: MapWords) {
  const {text, lang} = words.title(row);
  const status = words.entryOf('status', row);
  const money = words.projectMoney(row);
  const far = metres === undefined ? '' : distanceText(words.messages.map, words.formats, metres);
  const under = [far, status?.text ?? '', words.remark?.(row) ?? ''].filter(Boolean).join(' · ');
  return html`
    <li>
      <button
        type="button"
        class="row ${isLit(row) ? 'lit' : ''}"
        data-row=${row}
        aria-current=${current === row ? 'true' : nothing}
        @click=${() => open(row)}
        @pointerenter=${() => hover(row)}
        @pointerleave=${() => hover(undefined)}
        @focus=${() => hover(row)}
        @blur=${() => hover(undefined)}
      >
        <span class="title" lang=${lang || nothing}>${text}</span>
        ${money ? html`<span class="sum num">${money}</span>` : nothing}
        ${under ? html`<span class="under">${under}</span>` : nothing} ${words.signs?.inList(row)}
      </button>
    </li>
  `;
}

function renderRegions({regions, chosen, toggle, hoverRegion, isLitRegion}: MapList, words: MapWords) {
  return html`
    <ol>
      ${regions.map((item) => {
        const {name, figures} = words.region(item);
        const [first, ...others] = figures;
        const {code} = item.region;
        return html`<li>
          <button
            type="button"
            class="row ${isLitRegion(code) ? 'lit' : ''}"
            data-region=${code}
            aria-pressed=${chosen.includes(code)}
            @click=${() => toggle(code)}
            @pointerenter=${() => hoverRegion(code)}
            @pointerleave=${() => hoverRegion(undefined)}
            @focus=${() => hoverRegion(code)}
            @blur=${() => hoverRegion(undefined)}
          >
            <span class="title" lang=${name.lang || nothing}>${name.text}</span>
            <span class="sum num">${first}</span>
            ${others.length > 0 ? html`<span class="under num">${others.join(', ')}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ol>
  `;
}

function choiceName(choice: Listing | 'regions', {messages: {map, core}}: MapWords): string {
  switch (choice) {
    case 'view':
      return map.inView;
    case 'all':
      return map.all;
    case 'off':
      return map.offMap;
    case 'near':
      return map.nearby;
    case 'regions':
      return core.byDimension.region;
  }
}
