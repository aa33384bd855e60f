import {css, html, nothing, svg} from 'lit';
import {fetchedFor} from '../store/fetched-for.js';
import {formatsFor} from '../i18n/formats.js';
import type {Locale} from '../i18n/locale.js';
import {loadedMessages, loadMessages} from '../i18n/messages.js';
import {flagWords} from '../i18n/sections/flags.js';
import {unknownRules} from '../store/unknown-rules.js';
import type {Dataset} from '../model/dataset.js';
import type {RuleCode} from '../model/flags/flag-rule.js';
import {flagsByRow, type RowFlags} from '../store/shared-flags.js';
import type {MapHost} from './map-host.js';
import type {MapSigns} from './map-signs.js';
import type {Mark} from './mark.js';
import type {MarkIndex} from './mark-index.js';

interface Asked {
  readonly dataset: Dataset;
  readonly rules: string;
  readonly locale: Locale;
}

const TRIANGLE = 'M0-6.5L6.5 5H-6.5Z';

const flagStyles = css`
  .flag {
    fill: color-mix(in oklab, var(--_warn) 45%, gold);
    stroke: var(--_warn);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .flag.under {
    stroke: var(--_surface);
    stroke-width: 4.5;
  }
  .signs .flag {
    transform: none;
  }
  .flags {
    color: var(--_warn);
  }
  .unknown {
    color: var(--_warn);
  }
  .card .flags {
    margin: 0;
  }
  @media (forced-colors: active) {
    .flag {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .flag.under {
      stroke: Canvas;
    }
  }
`;

/** Signals on the map: a triangle beside marks of projects that have some, and their number in words. */
export class FlagSigns implements MapSigns {
  /** True where the words did not come. */
  missing = false;
  readonly #host: MapHost;
  #inClusters = new WeakMap<MarkIndex, Map<number, number>>();
  #asked: Asked | undefined;
  #flags: RowFlags | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    const {renderRoot} = host;
    const {styleSheet} = flagStyles;
    if (renderRoot instanceof ShadowRoot && styleSheet)
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
  }

  /** The signals of a dataset; undefined until they are computed, and the host is told then. */
  of(dataset: Dataset, rules: string, locale: Locale): MapSigns | undefined {
    const before = this.#asked;
    if (before?.dataset !== dataset || before.rules !== rules || before.locale !== locale) {
      this.#asked = {dataset, rules, locale};
      if (before?.dataset !== dataset || before.rules !== rules) this.#flags = undefined;
      void this.#ask(this.#asked);
    }
    return this.#flags && loadedMessages(locale, [flagWords]) ? this : undefined;
  }

  lines(mark: Mark): readonly string[] {
    const count = this.#countOf(mark);
    if (count === 0) return [];
    return [
      mark.cluster === undefined ? this.#say(count) : this.#words.inCluster(count, this.#figure(count)),
    ];
  }

  label(mark: Mark): string {
    const count = this.#countOf(mark);
    return count > 0 ? ` · ▲\u202f${this.#figure(count)}` : '';
  }

  draw(mark: Mark): unknown {
    if (this.#countOf(mark) === 0) return nothing;
    const at = `translate(${Math.round(mark.radius * 0.71) + 5} ${-Math.round(mark.radius * 0.71) - 5})`;
    return svg`<path class="flag under" d=${TRIANGLE} transform=${at}></path><path class="flag" d=${TRIANGLE} transform=${at}></path>`;
  }

  inList(row: number): unknown {
    const count = this.#codes(row).length;
    if (count === 0) return nothing;
    return html`<span class="under"><span class="flags" aria-hidden="true">▲</span> ${this.#say(count)}</span>`;
  }

  inCard(row: number): unknown {
    const codes = this.#codes(row);
    if (codes.length === 0) return nothing;
    const names = codes.map((code) => this.#words.rules[code].name).join('; ');
    return html`<p class="note"><span class="flags" aria-hidden="true">▲</span> ${this.#say(codes.length)}: ${names}</p>`;
  }

  legend(): unknown {
    const unknown = unknownRules((this.#asked as Asked).rules, this.#words);
    return html`<li>
      <svg class="sign" viewBox="-9 -9 18 18" aria-hidden="true"><path class="flag" d=${TRIANGLE}></path></svg>${this.#words.mapSign}
      ${unknown === '' ? nothing : html`<strong class="unknown" role="status">${unknown}</strong>`}
    </li>`;
  }

  get #words() {
    const {locale} = this.#asked as Asked;
    return (loadedMessages(locale, [flagWords]) as NonNullable<ReturnType<typeof loadedMessages>>).flags;
  }

  #figure(count: number): string {
    return formatsFor((this.#asked as Asked).locale).integer(count);
  }

  #say(count: number): string {
    return this.#words.count(count, this.#figure(count));
  }

  #codes(row: number): readonly RuleCode[] {
    return this.#flags?.get(row) ?? [];
  }

  /** Signals of a project, or projects of a cluster that have some. */
  #countOf({row, cluster}: Mark): number {
    if (row !== undefined) return this.#codes(row).length;
    const index = this.#host.drawing.picture?.scene.index;
    if (cluster === undefined || !index) return 0;
    const counts = this.#inClusters.get(index) ?? new Map<number, number>();
    this.#inClusters.set(index, counts);
    const count = counts.get(cluster) ?? index.rowsIn(cluster).filter((of) => this.#flags?.has(of)).length;
    counts.set(cluster, count);
    return count;
  }

  async #ask(asked: Asked): Promise<void> {
    const words = loadMessages(asked.locale, [flagWords]);
    const loads = Promise.all([flagsByRow(asked.dataset, asked.rules), words]);
    const [flags] = (await fetchedFor(this.#host, loads)) ?? [];
    if (this.#asked !== asked) return;
    this.missing = !flags;
    if (flags) {
      this.#flags = flags;
      this.#inClusters = new WeakMap();
    }
    this.#host.requestUpdate();
  }
}
