import type {DocumentLink, Milestone, Photo} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {dayOfWord, elementsOf, textIn, wordIn} from './iati-tree.js';
import type {JsonRecord} from './record.js';
import {hasText} from './text-of.js';

/** Links of an activity and of its results; a link to a picture is a photo. */
export function iatiLinks(
  activity: JsonRecord,
  language: string,
): {documents: DocumentLink[] | undefined; photos: Photo[] | undefined} {
  const documents: DocumentLink[] = [];
  const photos: Photo[] = [];
  const holders = [activity, ...elementsOf(activity, 'result', 'results')];
  for (const element of holders.flatMap((holder) => elementsOf(holder, 'documentlink', 'documentlinks'))) {
    const url = wordIn([element], 'url');
    if (url === undefined) continue;
    const title = textIn(elementsOf(element, 'title'), language);
    const format = wordIn([element], 'format');
    const date = dayOfWord(wordIn(elementsOf(element, 'documentdate'), 'isodate'));
    const shared = {url, ...(date === undefined ? {} : {date})};
    if (format?.startsWith('image/')) photos.push({...shared, ...(hasText(title) ? {alt: title} : {})});
    else
      documents.push({
        ...shared,
        ...(hasText(title) ? {title} : {}),
        ...(format === undefined ? {} : {type: format}),
      });
  }
  return {
    documents: documents.length > 0 ? documents : undefined,
    photos: photos.length > 0 ? photos : undefined,
  };
}

/**
 * Targets of the results, one a period of an indicator.
 *
 * A target counts as met where both figures are numbers; as not met only where its period had ended when the activity was
 * last updated. An indicator of `ascending="0"` is met from above.
 */
export function iatiTargets(activity: JsonRecord, language: string): readonly Milestone[] | undefined {
  const asOf = dayOfWord(wordIn([activity], 'lastupdateddatetime')) ?? '';
  const targets = elementsOf(activity, 'result', 'results').flatMap((result) => {
    const above = textIn(elementsOf(result, 'title'), language);
    return elementsOf(result, 'indicator', 'indicators').flatMap((indicator) => {
      const own = textIn(elementsOf(indicator, 'title'), language);
      const title = hasText(own) ? own : above;
      if (!hasText(title)) return [];
      const falls = ['0', 'false'].includes(wordIn([indicator], 'ascending') ?? '');
      return elementsOf(indicator, 'period', 'periods').map((period) => targetIn(period, title, falls, asOf));
    });
  });
  return targets.length > 0 ? targets : undefined;
}

function targetIn(period: JsonRecord, title: Text, falls: boolean, asOf: string): Milestone {
  const due = dayOfWord(wordIn(elementsOf(period, 'periodend'), 'isodate'));
  const target = figureIn(period, 'target');
  const actual = figureIn(period, 'actual');
  const isMet = falls ? actual <= target : actual >= target;
  const isMissed = !isMet && !Number.isNaN(target + actual) && due !== undefined && due < asOf;
  const status = isMet ? 'met' : isMissed ? 'notMet' : undefined;
  return {title, ...(due === undefined ? {} : {due}), ...(status === undefined ? {} : {status})};
}

function figureIn(period: JsonRecord, name: string): number {
  const word = wordIn(elementsOf(period, name), 'value');
  return word !== undefined && /^[+-]?\d+(?:\.\d+)?$/.test(word) ? Number(word) : NaN;
}
