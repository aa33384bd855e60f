import {inheritedLocale} from '../element/inherited-locale.js';
import {resolveLocale} from '../i18n/locale.js';
import {loadMessages} from '../i18n/messages.js';
import {codelistWords} from '../i18n/sections/codelists.js';
import {coreWords} from '../i18n/sections/core.js';
import {mapWords} from '../i18n/sections/map.js';

/** Asks for the words of a map before its element does, which comes later. */
export async function fetchWords(element: HTMLElement): Promise<void> {
  const locale = resolveLocale(element.getAttribute('locale')) ?? inheritedLocale(element) ?? 'kk';
  await loadMessages(locale, [coreWords, mapWords, codelistWords]);
}
