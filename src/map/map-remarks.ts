import {holdsReports} from '../element/holds-reports.js';
import type {ReportTally} from '../element/report-tally.js';
import {whenIdle} from '../element/when-idle.js';
import type {MapHost} from './map-host.js';

/** "3 reports" beside a project, where there may be some; what counts them is fetched then. */
export class MapRemarks {
  readonly #host: MapHost;
  #tally: ReportTally | 'asked' | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  of(row: number): string | undefined {
    const {shared, store, language} = this.#host.current ?? {};
    const {dataset} = shared ?? {};
    const id = dataset?.projects.ids[row];
    if (!dataset || !store || !language || id === undefined) return undefined;
    if (typeof this.#tally === 'object') return this.#tally.text(id, store, language);
    if (!this.#tally && holdsReports(dataset)) {
      this.#tally = 'asked';
      whenIdle(() => void this.#fetch());
    }
    return undefined;
  }

  disconnect(): void {
    if (typeof this.#tally === 'object') this.#tally.disconnect();
  }

  /** Without it the rows say what they said. */
  async #fetch(): Promise<void> {
    const module = await import('../element/report-tally.js').catch(() => undefined);
    if (!module) return;
    this.#tally = new module.ReportTally(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
