import type {Changes} from '../model/changes.js';
import type {Where} from '../model/where.js';

/** The element shows its figures. */
export class BudgetReadyEvent extends Event {
  constructor() {
    super('budget-ready', {bubbles: true, composed: true});
  }
}

/** The element could not show, or could not renew, its figures. */
export class BudgetErrorEvent extends Event {
  /** Stable reason, as of `FeedError`. */
  readonly code: string;
  readonly reason: string;

  constructor(code: string, reason: string) {
    super('budget-error', {bubbles: true, composed: true});
    this.code = code;
    this.reason = reason;
  }
}

/** The reader opened a project, or closed it (`project` is undefined). */
export class BudgetSelectEvent extends Event {
  readonly project: string | undefined;

  constructor(project: string | undefined) {
    super('budget-select', {bubbles: true, composed: true});
    this.project = project;
  }
}

/** The reader changed what is looked at. */
export class BudgetFilterEvent extends Event {
  readonly where: Where;

  constructor(where: Where) {
    super('budget-filter', {bubbles: true, composed: true});
    this.where = where;
  }
}

/** A refresh brought other figures. */
export class BudgetChangeEvent extends Event {
  /** Date of the new figures as the feed states it. */
  readonly asOf: string | undefined;
  /** What differs from the figures that the page was opened with; undefined where that was not taken down. */
  readonly changes: Changes | undefined;

  constructor(asOf: string | undefined, changes?: Changes) {
    super('budget-change', {bubbles: true, composed: true});
    this.asOf = asOf;
    this.changes = changes;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'budget-ready': BudgetReadyEvent;
    'budget-error': BudgetErrorEvent;
    'budget-select': BudgetSelectEvent;
    'budget-filter': BudgetFilterEvent;
    'budget-change': BudgetChangeEvent;
  }
}
