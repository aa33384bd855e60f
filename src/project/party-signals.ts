import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenIdle} from '../element/when-idle.js';
import type {Dataset} from '../model/dataset.js';
import type * as SignalCounts from './signal-counts.js';

/** What signals are counted for. */
export interface Counted {
  /** Undefined where nobody asks for signals. */
  readonly dataset: Dataset | undefined;
  /** ISO date on which the data were true. */
  readonly on: string;
}

/**
 * How many rules point at each project of a feed, by row.
 *
 * Nobody waits for them: they are counted when the page is idle, once for a dataset and a day.
 */
export class PartySignals implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Counted;
  readonly #fetch: () => Promise<typeof SignalCounts | undefined>;
  #asked: Counted | undefined;
  #counts: ReadonlyMap<number, number> | undefined;

  /** @param fetch brings what counts them; undefined where that does not come */
  constructor(
    host: ReactiveControllerHost,
    wanted: () => Counted,
    fetch: () => Promise<typeof SignalCounts | undefined>,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#fetch = fetch;
    host.addController(this);
  }

  /** Undefined until they are counted; the counts before that stay. */
  get counts(): ReadonlyMap<number, number> | undefined {
    return this.#counts;
  }

  hostUpdated(): void {
    const {dataset, on} = this.#wanted();
    if (!dataset || (this.#asked?.dataset === dataset && this.#asked.on === on)) return;
    const asked = (this.#asked = {dataset, on});
    whenIdle(() => void this.#count(dataset, on, asked));
  }

  async #count(dataset: Dataset, on: string, asked: Counted): Promise<void> {
    const module = await this.#fetch();
    const counts = await module?.signalCounts(dataset, on);
    if (this.#asked !== asked) return;
    this.#counts = counts;
    this.#host.requestUpdate();
  }
}
