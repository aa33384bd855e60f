import {ExchangeError} from '../feed/exchange-error.js';
import {loadReports} from '../feed/load-reports.js';
import type {Open311Endpoint} from '../feed/open311-endpoint.js';
import type {Feedback} from '../model/feedback.js';

/** Where the reports of a service stand. */
export type ReportsLoad =
  {readonly phase: 'idle' | 'loading' | 'ready'} | {readonly phase: 'error'; readonly error: ExchangeError};

/** The reports of one Open311 service, asked for once for a whole page. */
export class ReportBoard {
  readonly endpoint: Open311Endpoint;
  readonly #watchers = new Set<() => void>();
  #reports: readonly Feedback[] = [];
  #load: ReportsLoad = {phase: 'idle'};
  #flight: Promise<void> | undefined;

  constructor(endpoint: Open311Endpoint) {
    this.endpoint = endpoint;
  }

  /** As the service shows them: what it hides is not here. */
  get reports(): readonly Feedback[] {
    return this.#reports;
  }

  get load(): ReportsLoad {
    return this.#load;
  }

  /** Asks the service; what is under way is shared. The reports at hand stay when that fails. */
  ask(): Promise<void> {
    this.#flight ??= this.#ask().finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  /** Takes reports that another question brought. */
  take(reports: readonly Feedback[]): void {
    this.#reports = reports;
    this.#tell();
  }

  watch(callback: () => void, signal: AbortSignal): void {
    this.#watchers.add(callback);
    signal.addEventListener('abort', () => this.#watchers.delete(callback), {once: true});
  }

  async #ask(): Promise<void> {
    if (this.#load.phase === 'idle' || this.#load.phase === 'error') this.#load = {phase: 'loading'};
    this.#tell();
    try {
      this.#reports = await loadReports(this.endpoint);
      this.#load = {phase: 'ready'};
    } catch (error) {
      this.#load = {
        phase: 'error',
        error: error instanceof ExchangeError ? error : new ExchangeError('not-json'),
      };
    }
    this.#tell();
  }

  #tell(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}

const boards = new Map<string, ReportBoard>();

/** The board of a service, one for the whole page. Nothing is asked until somebody does. */
export function boardOf(endpoint: Open311Endpoint): ReportBoard {
  const key = JSON.stringify([endpoint.href, endpoint.common]);
  const board = boards.get(key) ?? new ReportBoard(endpoint);
  boards.set(key, board);
  return board;
}
