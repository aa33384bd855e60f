import type {FeedError} from '../feed/feed-error.js';
import {toLatin} from '../i18n/latin.js';
import type {Locale} from '../i18n/locale.js';
import {ERROR_CODES, errorMessage, type ErrorMessages} from '../i18n/messages/errors.js';

/** Why a feed could not be read, in the language asked; codes that pages never meet are English. */
export async function failureWords(error: FeedError, locale: Locale): Promise<string> {
  const known = (ERROR_CODES as readonly string[]).includes(error.code);
  const isFile = error.code === 'not-found' && error.values['host'] === undefined;
  const host = error.code === 'network' ? error.values['host'] : undefined;
  if (locale === 'en' && host !== undefined)
    return `${host} could not be reached. Check the address and the network.`;
  if (locale === 'en' || !known || isFile || error.code === 'unreadable') return error.message;
  const {title, publisher} = errorMessage(await messagesOf(locale), error.code);
  const words = host === undefined ? `${title}. ${publisher(error.values)}`.trim() : `${title}: ${host}.`;
  return locale === 'kk-Latn' ? toLatin(words) : words;
}

async function messagesOf(locale: Exclude<Locale, 'en'>): Promise<ErrorMessages> {
  return locale === 'ru'
    ? (await import('../i18n/messages/ru/errors.js')).errors
    : (await import('../i18n/messages/kk/errors.js')).errors;
}
