import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import {chooseText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import type {Period} from '../store/mask-view.js';

/**
 * What, where, when: "Қаратау қаласының шығыстары, салалар бойынша, 2025 жыл".
 *
 * @param span what the chart is of, where that is not the period of the figures
 */
export function headingOf(
  figures: Figures,
  what: string,
  messages: Messages,
  formats: Formats,
  span: Period | undefined = figures.period,
): string {
  const {title, publisher} = figures.dataset.meta;
  const subject = (chooseText(title, formats.locale) ?? chooseText(publisher?.name, formats.locale))?.text;
  const period = span && periodName(span, messages, formats);
  const parts = [subject, subject && what ? lowerFirst(what) : what, period];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** "2025", "2025, January, year to date", "2023–2025". */
export function periodName({from, to, month}: Period, {core}: Messages, formats: Formats): string {
  const first = from === to ? '' : `${from}–`;
  return month === undefined
    ? core.yearName(`${first}${to}`, from < to)
    : first + core.yearUpTo(formats.month(to, month));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
