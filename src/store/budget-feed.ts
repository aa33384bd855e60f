import {ContextProvider} from '@lit/context';
import {css, html} from 'lit';
import {budgetContext} from './budget-store.js';
import {BudgetErrorEvent, BudgetReadyEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {Selection} from './selection.js';

/**
 * Loads one feed and shares it with the elements inside, which then filter each other.
 *
 * @summary One feed for the elements inside it.
 * @tag budget-feed
 * @slot - The elements that show the feed, and anything else.
 * @event {BudgetReadyEvent} budget-ready - The feed has been read.
 * @event {BudgetErrorEvent} budget-error - The feed could not be read.
 */
export class BudgetFeed extends FeedElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = new ContextProvider(this, {context: budgetContext});
  readonly #load = new Selection(this, ({load}) => ({phase: load.phase}));
  #told = '';

  protected override render() {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    const phase = this.#load.value?.phase ?? 'idle';
    if (phase === this.#told) return;
    this.#told = phase;
    const load = this.ownStore?.state.load;
    if (load?.phase === 'ready') this.dispatchEvent(new BudgetReadyEvent());
    if (load?.phase === 'error')
      this.dispatchEvent(new BudgetErrorEvent(load.error.code, load.error.message));
  }

  protected override storeChanged(): void {
    if (this.ownStore) this.#provider.setValue(this.ownStore);
    this.#load.follow(this.ownStore);
  }
}
