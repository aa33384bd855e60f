import type {Dataset} from '../model/dataset.js';

/** Whether there may be reports to count: the feed holds some or says where they are taken, or the page has the element. */
export function holdsReports({feedback = [], meta}: Dataset): boolean {
  return (
    feedback.length > 0 || meta.feedback !== undefined || document.querySelector('budget-feedback') !== null
  );
}
