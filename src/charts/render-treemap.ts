import {html, nothing} from 'lit';
import {styleMap} from '../element/style-map.js';
import type {NumberScale} from '../i18n/numbers.js';
import type {BarRow} from './bar-rows.js';
import {rowFigure, rowName, scaleOf} from './bar-words.js';
import {renderLegend} from './render-legend.js';
import type {Paint} from './sector-paints.js';
import type {SpatialGroup} from './spatial-group.js';
import {frameOf, type Tile} from './treemap-layout.js';
import {partSentence, shareOfWhole, treemapLegend, type TreemapWords} from './treemap-words.js';

/** What the reader can do with parts, and what is chosen now. */
export interface TreemapActions {
  readonly group: SpatialGroup | undefined;
  /** Changes with the level: what another level shows is drawn by new elements, which nobody points at yet. */
  readonly turn: boolean;
  /** Key that lights up in every linked element. */
  readonly lit: string | undefined;
  /** Whether the figures are filtered by the row or by something in it. */
  chosen(row: BarRow): boolean;
  paint(row: BarRow): Paint | undefined;
  /** Opens the row or filters by it. */
  pick(row: BarRow): void;
  up(): void;
  hover(row: BarRow | undefined): void;
  left(): void;
}

/** What stays the same of a row when its figures change. */
export function partKey({kind, keys}: BarRow): string {
  return kind === 'rest' ? kind : `${kind} ${keys[0] ?? ''}`;
}

/** The picture and the list of the same parts beside it: together one stop of the Tab key. */
export function renderTreemap(words: TreemapWords, tiles: readonly Tile<BarRow>[], actions: TreemapActions) {
  const {view, naming} = words;
  const {breakdown} = naming.messages;
  const scale = scaleOf(words);
  const choosing = view.rows.some((row) => actions.chosen(row));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.up();
    actions.group?.handleEvent(event);
  };
  return html`
    ${renderLegend(treemapLegend(words, scale))}
    <div class="parts ${choosing ? 'choosing' : ''}" @keydown=${onKey} @focusin=${actions.group} @focusout=${actions.left}>
      <div class="tiles" part="picture" role="group" aria-label=${breakdown.picture}>
        ${tiles.length === 0 ? html`<p class="note">${breakdown.nothingToDraw}</p>` : nothing}
        ${inTurn(
          tiles.map((tile) => renderTile(tile, words, actions, scale)),
          actions,
        )}
      </div>
      <div class="beside">
        <ol class="list" role="list" aria-label=${breakdown.list}>
          ${inTurn(
            view.rows.map((row) => renderItem(row, words, actions, scale)),
            actions,
          )}
        </ol>
        ${
          view.below.length === 0
            ? nothing
            : html`
                <p class="note" id="below">${breakdown.belowZero}</p>
                <ol class="list" role="list" aria-labelledby="below">
                  ${view.below.map((row) => renderItem(row, words, actions, scale))}
                </ol>
              `
        }
      </div>
    </div>
  `;
}

/** Two places for one list, of which one is empty. */
function inTurn(list: readonly unknown[], {turn}: TreemapActions) {
  return turn ? [list, nothing] : [nothing, list];
}

function renderTile(
  {part: row, place, touchable}: Tile<BarRow>,
  words: TreemapWords,
  actions: TreemapActions,
  scale: NumberScale,
) {
  const paint = actions.paint(row);
  const styles = styleMap({
    ...frameOf(place),
    '--_fill': paint?.fill,
    '--_ink': paint?.ink,
    '--_edge': paint && 'transparent',
  });
  const classes = classesOf('tile', row, actions);
  const name = partKey(row);
  const enter = () => actions.hover(row);
  const leave = () => actions.hover(undefined);
  if (!touchable) {
    return html`<span class=${classes} part="tile" data-tile=${name} aria-hidden="true" style=${styles} @pointerenter=${enter} @pointerleave=${leave}></span>`;
  }
  const sentence = partSentence(row, words);
  const label = html`<span class="label" role="img" aria-label=${sentence}>${renderName(row, words)}<span class="figure num">${rowFigure(row, words, scale)}</span></span>`;
  if (row.kind === 'own') {
    return html`<div class=${classes} part="tile" role="img" data-mark="tile ${name}" data-tile=${name} aria-label=${sentence} style=${styles}>${label}</div>`;
  }
  return html`
    <button
      class=${classes}
      part="tile"
      type="button"
      data-mark="tile ${name}"
      data-tile=${name}
      aria-pressed=${pressed(row, actions)}
      style=${styles}
      @click=${() => actions.pick(row)}
      @pointerenter=${enter}
      @pointerleave=${leave}
      @focus=${enter}
      @blur=${leave}
    >
      ${label}
    </button>
  `;
}

function renderItem(row: BarRow, words: TreemapWords, actions: TreemapActions, scale: NumberScale) {
  const {view, formats} = words;
  const share = view.per === 'share' ? undefined : shareOfWhole(row, words);
  const sentence = partSentence(row, words);
  const inside = html`
    <span class="swatch" aria-hidden="true" style=${styleMap({'--_fill': actions.paint(row)?.fill})}></span>
    ${renderName(row, words)}
    <span class="figure num" role="img" aria-label=${sentence}>${rowFigure(row, words, scale) ?? '—'}</span>
    ${view.whole === undefined || view.per === 'share' ? nothing : html`<span class="percent num" aria-hidden="true">${share === undefined ? nothing : formats.percent(share)}</span>`}
  `;
  const mark = `row ${partKey(row)}`;
  if (row.kind === 'own') {
    return html`<li class=${classesOf('item', row, actions)}><div class="line" role="img" data-mark=${mark} aria-label=${sentence}>${inside}</div></li>`;
  }
  return html`
    <li class=${classesOf('item', row, actions)}>
      <button
        class="line"
        type="button"
        data-mark=${mark}
        aria-pressed=${pressed(row, actions)}
        @click=${() => actions.pick(row)}
        @pointerenter=${() => actions.hover(row)}
        @pointerleave=${() => actions.hover(undefined)}
        @focus=${() => actions.hover(row)}
        @blur=${() => actions.hover(undefined)}
      >
        ${inside}
      </button>
    </li>
  `;
}

function renderName(row: BarRow, words: TreemapWords) {
  const {text, lang} = rowName(row, words);
  const opens = row.opens || row.kind === 'rest';
  return html`<span class="name" aria-hidden="true" lang=${lang || nothing}>${text}${opens ? html`<span class="opens">\u00a0›</span>` : nothing}</span>`;
}

function classesOf(name: string, row: BarRow, actions: TreemapActions): string {
  const lit = row.kind !== 'rest' && row.kind !== 'own' && actions.lit === row.keys[0];
  return [name, row.kind, lit ? 'lit' : '', actions.chosen(row) ? 'chosen' : ''].filter(Boolean).join(' ');
}

/** Only what filters is pressed; what opens is not. */
function pressed(row: BarRow, actions: TreemapActions) {
  return row.opens || row.kind === 'rest' ? nothing : actions.chosen(row);
}
