import type {ReactiveElement} from 'lit';
import {formatsFor} from '../i18n/formats.js';
import type {Locale} from '../i18n/locale.js';
import {loadedMessages, loadMessages} from '../i18n/messages.js';
import {reportWords} from '../i18n/sections/reports.js';
import type {ReportCount} from '../model/report-counts.js';
import type {BudgetStore} from '../store/budget-store.js';
import {reportCounts, watchReports} from '../store/shared-reports.js';
import {fetchedFor} from '../store/fetched-for.js';

/** Says how many reports a project has, for lists and dossiers. It asks no service: it tells what the store shares. */
export class ReportTally {
  readonly #host: ReactiveElement;
  #store: BudgetStore | undefined;
  #dataset: unknown;
  #counts: ReadonlyMap<string, ReportCount> | undefined;
  #watch = new AbortController();
  /** Words that were asked for, and of which dataset: another one is another try. */
  #asked: readonly unknown[] = [];

  /** @param host is drawn anew when another answer has come */
  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** "3 reports"; undefined where there is none, or the words are still on their way. */
  text(id: string, store: BudgetStore, locale: Locale): string | undefined {
    const {all = 0} = this.#countsOf(store).get(id) ?? {};
    if (all === 0) return undefined;
    const messages = loadedMessages(locale, [reportWords]);
    if (messages) return messages.reports.count(all, formatsFor(locale).integer(all));
    if (this.#asked[0] !== locale || this.#asked[1] !== this.#dataset) void this.#fetchWords(locale);
    return undefined;
  }

  disconnect(): void {
    this.#watch.abort();
    this.#store = this.#counts = undefined;
  }

  async #fetchWords(locale: Locale): Promise<void> {
    this.#asked = [locale, this.#dataset];
    if (await fetchedFor(this.#host, loadMessages(locale, [reportWords]))) this.#host.requestUpdate();
  }

  #countsOf(store: BudgetStore): ReadonlyMap<string, ReportCount> {
    if (store !== this.#store) {
      this.disconnect();
      this.#watch = new AbortController();
      this.#store = store;
      watchReports(store, this.#forget, this.#watch.signal);
    }
    const {dataset} = store.state;
    if (dataset !== this.#dataset) this.#counts = undefined;
    this.#dataset = dataset;
    return (this.#counts ??= reportCounts(store));
  }

  readonly #forget = (): void => {
    this.#counts = undefined;
    this.#host.requestUpdate();
  };
}
