import type {ReportMessages} from '../reports.js';

export const reports: ReportMessages = {
  count: (_, formatted) => `${formatted}\u00a0хабарлама`,
};
