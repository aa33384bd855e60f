import {nothing, type ReactiveController} from 'lit';
import {BudgetSelectEvent} from '../store/events.js';
import type {MapHands} from './map-hands.js';
import type {MapCurrent, MapHost} from './map-host.js';
import {renderCard, renderSeveral} from './render-card.js';

/** What the card shows: one project, or the several at one point. */
export type Opened = {readonly row: number} | {readonly rows: readonly number[]};

/** The card of a project on the map, with the focus that goes to it and back. */
export class CardControl implements ReactiveController {
  /** Selector of what has the focus again when the card is closed. */
  returnTo = '';
  readonly #host: MapHost;
  readonly #hands: MapHands;
  readonly #changed: () => void;
  #opened: Opened | undefined;
  #told: Opened | undefined;

  /** @param changed called when another card is to be shown, or none */
  constructor(host: MapHost, hands: MapHands, changed: () => void) {
    this.#host = host;
    this.#hands = hands;
    this.#changed = changed;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** The one project that is shown. */
  get row(): number | undefined {
    return this.#opened && 'row' in this.#opened ? this.#opened.row : undefined;
  }

  hostUpdated(): void {
    if (this.#opened === this.#told) return;
    this.#told = this.#opened;
    this.#tell();
  }

  /** @param opened undefined closes the card */
  show(opened: Opened | undefined): void {
    if (opened === this.#opened) return;
    this.#opened = opened;
    this.#changed();
  }

  /** The card goes with the rows that it knew, and the focus stays where it is. */
  forget(): void {
    this.#opened = this.#told = undefined;
  }

  render({words, shared}: MapCurrent) {
    const opened = this.#opened;
    if (!opened) return nothing;
    const close = (): void => this.show(undefined);
    if ('rows' in opened) return renderSeveral(opened.rows, words, (row) => this.show({row}), close);
    const {row} = opened;
    return renderCard(row, words, {
      feedUrl: shared.url,
      placed: !this.#host.tileGrid && words.figures.dataset.projects.places.project.includes(row),
      close,
      details: () => this.#select(row),
      show: () => this.#hands.moves.showRow(row),
    });
  }

  /** The card is read from its title on, and does not cover what it explains. */
  #tell(): void {
    const root = this.#host.renderRoot;
    const {focus, moves} = this.#hands;
    if (!this.#opened) {
      focus.goBack(root, this.returnTo);
      return;
    }
    root.querySelector<HTMLElement>('#card-title')?.focus({preventScroll: true});
    const card = root.querySelector('.card');
    const {row} = this;
    if (card && row !== undefined) moves.uncover(row, card.getBoundingClientRect());
  }

  #select(row: number): void {
    const {current} = this.#host;
    const id = current?.shared.dataset?.projects.ids[row];
    if (id === undefined) return;
    current?.store?.select(id);
    this.#host.dispatchEvent(new BudgetSelectEvent(id));
  }
}
