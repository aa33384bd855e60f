import type {Receipt} from './read-receipt.js';
import type {ReportField} from './report-fields.js';

/** A report as it is about to be sent. */
export interface OutgoingReport {
  /** Id of the project. */
  readonly project: string;
  /** Address of the Open311 service. */
  readonly endpoint: string;
  /** What the reader was shown: names and values as GeoReport v2 has them. */
  readonly fields: readonly ReportField[];
}

/**
 * The reader sends a report. `preventDefault()` leaves the sending to the page; `respondWith` lets it tell the outcome too.
 */
export class BudgetReportEvent extends Event {
  readonly report: OutgoingReport;
  #outcome: Promise<Receipt | undefined> | undefined;

  constructor(report: OutgoingReport) {
    super('budget-report', {bubbles: true, composed: true, cancelable: true});
    this.report = report;
  }

  /** What the page tells of the outcome. */
  get outcome(): Promise<Receipt | undefined> | undefined {
    return this.#outcome;
  }

  /**
   * Takes the sending over.
   *
   * @param outcome the number (`id`), a `notice`, a `url` of the report; rejected when it was not sent: the reader keeps what
   * they wrote and is shown the message of the error
   */
  respondWith(outcome: Promise<Receipt | undefined>): void {
    this.preventDefault();
    this.#outcome = outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'budget-report': BudgetReportEvent;
  }
}
