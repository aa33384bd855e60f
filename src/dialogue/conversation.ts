import {ExchangeError} from '../feed/exchange-error.js';
import type {Feedback} from '../model/feedback.js';
import type {Receipt} from './read-receipt.js';
import {emptyDraft, type ReportDraft} from './report-draft.js';
import type {ReportField} from './report-fields.js';

/** Why a report was not sent: by a service, or by the page around that had taken it over. */
export type SendFailure = ExchangeError | {readonly code: 'host'; readonly message: string};

/** Where a report stands. */
export type Stage =
  | {readonly step: 'write'}
  | {readonly step: 'review'; readonly fields: readonly ReportField[]; readonly failure?: SendFailure}
  | {readonly step: 'sending' | 'looking'; readonly fields: readonly ReportField[]}
  /** It may have arrived: nobody said so, and the service does not show it, or could not be asked. */
  | {
      readonly step: 'unsure';
      readonly fields: readonly ReportField[];
      readonly failure: ExchangeError;
      readonly looked: 'absent' | 'unreadable';
    }
  /** `found`: the answer was lost, but the service shows the report. */
  | {readonly step: 'sent'; readonly receipt: Receipt; readonly found: boolean}
  /** The page around took it over and tells no more. */
  | {readonly step: 'handed'};

/** What a conversation asks of its service. */
export interface Correspondent {
  /** Sends a report once. */
  post(fields: readonly ReportField[]): Promise<Receipt>;
  /** Reports of a kind since a time. */
  recent(service: string, since: Date): Promise<readonly Feedback[]>;
  /** The number that a token stands for. */
  resolve(token: string): Promise<Receipt>;
  /** Something was sent. */
  sent(report: Feedback): void;
}

/** Clocks of servers are wrong, by a wrong time zone at worst. */
const TOLERANCE = 86_400_000;

/**
 * One report on one project, from the first letter to its number.
 *
 * It is never sent twice by itself: one sending at a time; when the answer is lost it is first looked for among the reports
 * of the service, and sent again only when the reader says so, after another look. Kept in memory alone.
 */
export class Conversation {
  readonly project: string;
  readonly #with: Correspondent;
  readonly #changed: () => void;
  #draft = emptyDraft();
  #stage: Stage = {step: 'write'};
  #since = 0;
  #notBefore = 0;

  constructor(project: string, correspondent: Correspondent, changed: () => void) {
    this.project = project;
    this.#with = correspondent;
    this.#changed = changed;
  }

  get draft(): ReportDraft {
    return this.#draft;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Changes what is written; not while it is shown or under way. */
  write(patch: Partial<ReportDraft>): void {
    if (this.#stage.step !== 'write') return;
    this.#draft = {...this.#draft, ...patch};
    this.#changed();
  }

  /** Shows what will be sent; these fields are sent and no others. */
  review(fields: readonly ReportField[]): void {
    if (this.#stage.step === 'write') this.#set({step: 'review', fields});
  }

  /** Back to writing; what may have arrived stays as it is. */
  correct(): void {
    if (this.#stage.step === 'review') this.#set({step: 'write'});
  }

  /** A new report after one that is done with. */
  startAnew(): void {
    if (this.#stage.step === 'sent' || this.#stage.step === 'handed') this.#begin();
  }

  /** Gives up a report that may have arrived. */
  abandon(): void {
    if (this.#stage.step === 'unsure') this.#begin();
  }

  /** Sends what was shown; again only after a look whether it has arrived. */
  async send(): Promise<void> {
    const stage = this.#stage;
    if (stage.step !== 'review' && stage.step !== 'unsure') return;
    const {fields} = stage;
    const hindrance = this.#hindrance();
    if (hindrance) return this.#set({...stage, failure: hindrance});
    if (stage.step === 'unsure' && (await this.#isFound(fields, stage.failure))) return;
    this.#since ||= Date.now();
    this.#set({step: 'sending', fields});
    try {
      this.#arrived(await this.#with.post(fields), false);
    } catch (error) {
      const failure = error instanceof ExchangeError ? error : new ExchangeError('not-json');
      await this.#failed(stage, failure);
    }
  }

  /** Looks once more whether a report has arrived. */
  async look(): Promise<void> {
    const stage = this.#stage;
    if (stage.step !== 'unsure') return;
    await this.#isFound(stage.fields, stage.failure);
  }

  /** Asks for the number that a token stands for. */
  async askNumber(): Promise<void> {
    const stage = this.#stage;
    if (stage.step !== 'sent' || stage.receipt.id !== undefined || stage.receipt.token === undefined) return;
    const {id} = await this.#with.resolve(stage.receipt.token);
    if (id !== undefined && this.#stage === stage) this.#arrived({...stage.receipt, id}, stage.found);
  }

  /**
   * Leaves the sending to somebody else.
   *
   * @param outcome tells what became of it; rejected when it was not sent
   */
  async handOver(outcome: Promise<Receipt | undefined> | undefined): Promise<void> {
    const stage = this.#stage;
    if (stage.step !== 'review') return;
    if (!outcome) return this.#set({step: 'handed'});
    const {fields} = stage;
    this.#set({step: 'sending', fields});
    try {
      const receipt = await outcome;
      if (receipt) this.#arrived(receipt, false);
      else this.#set({step: 'handed'});
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      this.#set({step: 'review', fields, failure: {code: 'host', message}});
    }
  }

  async #failed(before: Stage, failure: ExchangeError): Promise<void> {
    const {seconds} = failure.details;
    if (seconds !== undefined) this.#notBefore = Date.now() + seconds * 1000;
    const {fields} = this.#stage as {readonly fields: readonly ReportField[]};
    // What was sent before this try may have arrived, whatever became of this one.
    if (failure.mayHaveArrived) await this.#isFound(fields, failure);
    else if (before.step === 'unsure') this.#set({...before, failure});
    else this.#set({step: 'review', fields, failure});
  }

  async #isFound(fields: readonly ReportField[], failure: ExchangeError): Promise<boolean> {
    this.#set({step: 'looking', fields});
    try {
      const since = this.#since - TOLERANCE;
      const reports = await this.#with.recent(this.#draft.service, new Date(since));
      const report = reports.find((one) => this.#isOwn(one, since));
      if (!report) {
        this.#set({step: 'unsure', fields, failure, looked: 'absent'});
        return false;
      }
      this.#arrived({id: report.id, ...(report.answer && {notice: report.answer})}, true);
      return true;
    } catch {
      this.#set({step: 'unsure', fields, failure, looked: 'unreadable'});
      return false;
    }
  }

  /** By its reference; by its words where the service has cut off the line with it. */
  #isOwn({reference, text, requested}: Feedback, since: number): boolean {
    if (reference !== undefined) return reference === this.#draft.reference;
    return text === this.#draft.text.trim() && Date.parse(requested ?? '') >= since;
  }

  #arrived(receipt: Receipt, found: boolean): void {
    const {reference, text} = this.#draft;
    this.#with.sent({
      id: receipt.id ?? `ref:${reference}`,
      projectId: this.project,
      status: 'open',
      text: text.trim(),
      reference,
      requested: new Date().toISOString(),
    });
    this.#set({step: 'sent', receipt, found});
  }

  #hindrance(): ExchangeError | undefined {
    if (!navigator.onLine) return new ExchangeError('offline');
    const seconds = Math.ceil((this.#notBefore - Date.now()) / 1000);
    return seconds > 0 ? new ExchangeError('busy', {seconds}) : undefined;
  }

  #begin(): void {
    this.#draft = emptyDraft();
    this.#since = 0;
    this.#set({step: 'write'});
  }

  #set(stage: Stage): void {
    this.#stage = stage;
    this.#changed();
  }
}
