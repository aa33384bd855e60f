import type {Party} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {wordOf} from './record.js';
import {hasText} from './text-of.js';

const DIGITS = 12;

/** Stands for a supplier who is a person and is not named. */
const PERSON: Text = {kk: 'Жеке тұлға', ru: 'Физическое лицо', en: 'Private person'};

/**
 * True for an individual identification number (IIN), which is personal data.
 *
 * Both numbers have twelve digits. The fifth of a BIN is the kind of body, 4 to 6; in an IIN, which begins with the date of
 * birth (YYMMDD), it is the tens of the day, 0 to 3.
 */
export function isPersonalNumber(biin: string): boolean {
  return /^\d{4}[0-3]\d{7}$/.test(biin);
}

/** BIN or IIN as text; one that was made a number gets its leading zeros back. */
export function biinOf(value: unknown): string | undefined {
  const word = wordOf(value);
  return word !== undefined && typeof value === 'number' ? word.padStart(DIGITS, '0') : word;
}

/** A body or company by its BIN; of a person only the name, where there is one: the IIN is not shown. */
export function biinParty(biin: string | undefined, name: Text): Party | undefined {
  if (biin !== undefined && isPersonalNumber(biin)) return {name: hasText(name) ? name : PERSON};
  if (biin === undefined) return hasText(name) ? {name} : undefined;
  return {id: biin, name: hasText(name) ? name : {und: biin}};
}
