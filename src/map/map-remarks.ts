import {fetchedFor} from '../store/fetched-for.js';
import {holdsReports} from '../element/holds-reports.js';
import type {ReportTally} from '../element/report-tally.js';
import {whenIdle} from '../element/when-idle.js';
import type {Dataset} from '../model/dataset.js';
import type {MapHost} from './map-host.js';

/** "3 reports" beside a project, where there may be some; what counts them is fetched then. */
export class MapRemarks {
  readonly #host: MapHost;
  #tally: ReportTally | undefined;
  /** For which it was fetched; another one is another try. */
  #asked: Dataset | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  of(row: number): string | undefined {
    const {shared, store, language} = this.#host.current ?? {};
    const {dataset} = shared ?? {};
    const id = dataset?.projects.ids[row];
    if (!dataset || !store || !language || id === undefined) return undefined;
    if (this.#tally) return this.#tally.text(id, store, language);
    if (this.#asked !== dataset && holdsReports(dataset)) {
      this.#asked = dataset;
      whenIdle(() => void this.#fetch());
    }
    return undefined;
  }

  disconnect(): void {
    this.#tally?.disconnect();
  }

  /** Without it the rows say what they said. */
  async #fetch(): Promise<void> {
    const module = await fetchedFor(this.#host, import('../element/report-tally.js'));
    if (!module) return;
    this.#tally ??= new module.ReportTally(this.#host);
    this.#host.requestUpdate();
  }
}
