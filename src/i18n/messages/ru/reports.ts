import {ruPlural} from '../../plural.js';
import type {ReportMessages} from '../reports.js';

export const reports: ReportMessages = {
  count: (all, formatted) => `${formatted}\u00a0${ruPlural(all, 'сообщение', 'сообщения', 'сообщений')}`,
};
