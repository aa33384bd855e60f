import type {Dataset} from '../model/dataset.js';
import {countReports, type ReportCount} from '../model/report-counts.js';
import type {Feedback} from '../model/feedback.js';
import type {BudgetStore} from './budget-store.js';

/** What gives reports and tells when they change; a `ReportBoard` does. */
export interface ReportSource {
  readonly reports: readonly Feedback[];
  watch(callback: () => void, signal: AbortSignal): void;
}

interface Linked {
  source: ReportSource | undefined;
  connection: AbortController;
  readonly watchers: Set<() => void>;
}

const links = new WeakMap<BudgetStore, Linked>();

/** Gives what is linked to a store the reports that one element asked for. */
export function shareReports(store: BudgetStore, source: ReportSource): void {
  const link = linkOf(store);
  if (link.source === source) return;
  link.connection.abort();
  link.connection = new AbortController();
  link.source = source;
  const tell = () => [...link.watchers].forEach((watcher) => watcher());
  source.watch(tell, link.connection.signal);
  tell();
}

/** Calls back when the reports that are shared in a store change. */
export function watchReports(store: BudgetStore, callback: () => void, signal: AbortSignal): void {
  const {watchers} = linkOf(store);
  watchers.add(callback);
  signal.addEventListener('abort', () => watchers.delete(callback), {once: true});
}

/** How many reports each project has, by its id, for a dossier or a list: "3 reports". */
export function reportCounts(store: BudgetStore): ReadonlyMap<string, ReportCount> {
  const {feedback = []}: Partial<Dataset> = store.state.dataset ?? {};
  return countReports(feedback, links.get(store)?.source?.reports ?? []);
}

function linkOf(store: BudgetStore): Linked {
  const link = links.get(store) ?? {
    source: undefined,
    connection: new AbortController(),
    watchers: new Set(),
  };
  links.set(store, link);
  return link;
}
