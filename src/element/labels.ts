import type {Messages} from '../i18n/messages.js';
import type {Column, Dimension, Entry} from '../model/dimension.js';
import type {RegionMap} from '../model/region.js';
import {chooseText, type ChosenText} from '../model/text.js';

/** What names are made of. */
export interface Naming {
  readonly messages: Messages;
  /** BCP 47 tag asked for. */
  readonly locale: string;
  readonly regions: RegionMap | undefined;
}

/**
 * The name of a value of a dimension: as the feed gives it, else from the region map or a codelist, else its code.
 *
 * @param column needed for joint values, whose name is made of their parts'
 */
export function nameEntry(dimension: Dimension, entry: Entry, naming: Naming, column?: Column): ChosenText {
  const {messages, locale} = naming;
  const own = {lang: messages.core.language};
  if (entry.key === '') return {text: messages.core.notTold, ...own};
  if (dimension === 'year') return {text: entry.key, lang: ''};
  const coded = codelistName(dimension, entry.key, naming);
  const given = chooseText(entry.label, locale);
  if (coded && given?.lang !== locale) return coded;
  if (given) return given;
  if (entry.parts && column) {
    const names = entry.parts.flatMap((part) => {
      const of = column.entries[part];
      return of ? [nameEntry(dimension, of, naming, column).text] : [];
    });
    return {text: names.join(' + '), lang: ''};
  }
  return {text: entry.key, lang: ''};
}

function codelistName(
  dimension: Dimension,
  key: string,
  {messages, locale, regions}: Naming,
): ChosenText | undefined {
  const drawn = dimension === 'region' ? regions?.regions.find(({code}) => code === key)?.name : undefined;
  if (drawn) return chooseText(drawn, locale);
  const names = namesOf(dimension, messages);
  const name = names && Object.hasOwn(names, key) ? names[key] : undefined;
  return name === undefined ? undefined : {text: name, lang: messages.core.language};
}

/** Only what a dataset needs is loaded of these. */
function namesOf(
  dimension: Dimension,
  {codelists, regions}: Partial<Messages>,
): Readonly<Record<string, string>> | undefined {
  switch (dimension) {
    case 'status':
      return codelists?.status;
    case 'sector':
      return codelists?.sector;
    case 'region':
      return regions;
    default:
      return undefined;
  }
}
