import {html, nothing} from 'lit';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {BudgetState} from '../store/budget-state.js';
import type {LiveFeed} from '../store/live-feed.js';
import {type ChangeLine, changeLines} from './change-lines.js';

/** What the bar shows now. */
export interface LiveView {
  readonly state: BudgetState;
  readonly live: LiveFeed;
  readonly messages: Messages;
  readonly formats: Formats;
  /** What a screen reader was last told. */
  readonly said: string;
  /** Whether the list of changes is open: it is made only then. */
  readonly open: boolean;
}

/** What the reader can do there. */
export interface LiveActions {
  toggle(): void;
  unfold(open: boolean): void;
  select(project: string): void;
}

/** More changes are counted only. */
const MOST = 50;

/** One line: how fresh the figures are, a way to stop that, what has changed since the page was opened. */
export function renderLive(view: LiveView, actions: LiveActions) {
  const {live, state, messages, formats, said} = view;
  const words = messages.live;
  const {text, trouble} = liveWordsNow(view);
  const asOf = state.dataset?.meta.asOf;
  return html`
    <p class=${trouble ? 'trouble' : nothing}>${trouble ? '⚠ ' : nothing}${text}</p>
    ${asOf === undefined ? nothing : html`<p>${words.asOf(whenWords(asOf, formats))}</p>`}
    ${streamWords(view)}
    <button type="button" @click=${() => actions.toggle()}>${live.paused ? words.resume : words.pause}</button>
    ${renderChanges(view, actions)}
    <span class="said" role="status">${said}</span>
  `;
}

/** How fresh the figures are. */
export function liveWordsNow({live, state: {load}, messages}: Pick<LiveView, 'live' | 'state' | 'messages'>) {
  const words = messages.live;
  const time = load.phase === 'ready' ? (clockTime(load.receivedAt) ?? '') : '';
  if (live.paused) return {text: words.paused(time), trouble: false};
  if (!navigator.onLine) return {text: words.offline(time), trouble: true};
  if (load.phase === 'ready' && load.failure)
    return {text: words.failed(time, clockTime(live.due)), trouble: true};
  return {text: words.updated(time), trouble: false};
}

function streamWords({live, messages}: LiveView) {
  if (live.paused) return nothing;
  if (live.stream === 'lost')
    return html`<p>${messages.live.streamLost(clockTime(live.streamDue) ?? '')}</p>`;
  if (live.stream === 'ended' || live.stream === 'unusable') return html`<p>${messages.live.streamEnded}</p>`;
  return nothing;
}

function renderChanges(view: LiveView, actions: LiveActions) {
  const {live, state, messages, formats, open} = view;
  const {changes} = live;
  if (!changes || changes.count === 0 || !state.dataset) return html`<p>${messages.live.noChanges}</p>`;
  const context = {dataset: state.dataset, regions: state.regions, messages, formats};
  const lines = open ? changeLines(changes, MOST, context) : [];
  const onToggle = ({currentTarget}: Event): void =>
    actions.unfold((currentTarget as HTMLDetailsElement).open);
  return html`
    <details class="changes" .open=${open} @toggle=${onToggle}>
      <summary class="changed">${messages.live.changes(changes.count, formats.integer(changes.count))}</summary>
      <ul tabindex="0" aria-label=${messages.live.changes(changes.count, formats.integer(changes.count))}>
        ${lines.map((line) => renderLine(line, messages, actions))}
        ${changes.count > MOST ? html`<li>${messages.live.more(formats.integer(changes.count - MOST))}</li>` : nothing}
      </ul>
    </details>
  `;
}

function renderLine({name, project, kind, words}: ChangeLine, {live}: Messages, actions: LiveActions) {
  return html`<li>
    ${kind ? html`<span class="changed">${live.kinds[kind]}</span>` : nothing}
    ${
      project === undefined
        ? html`<span lang=${name.lang || nothing}>${name.text}</span>`
        : html`<button type="button" lang=${name.lang || nothing} @click=${() => actions.select(project)}>${name.text}</button>`
    }
    ${words.map((text) => html`<div>${text}</div>`)}
  </li>`;
}

/** The day, and the time where the feed tells one. */
function whenWords(iso: string, formats: Formats): string {
  return iso.length > 10 ? `${formats.date(iso, 'short')}, ${formats.time(iso)}` : formats.date(iso, 'short');
}

/** `14:05:10` on the reader's clock; undefined where there is no such time. */
function clockTime(milliseconds: number): string | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  const at = new Date(milliseconds);
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
