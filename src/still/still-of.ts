import {incomparableWords} from '../charts/incomparable-note.js';
import {namingSections} from '../element/naming-sections.js';
import {formatsFor} from '../i18n/formats.js';
import type {Locale} from '../i18n/locale.js';
import {loadMessages} from '../i18n/messages.js';
import {chartWords} from '../i18n/sections/charts.js';
import {coreWords} from '../i18n/sections/core.js';
import {stillWords} from '../i18n/sections/still.js';
import type {Dataset} from '../model/dataset.js';
import type {RegionMap} from '../model/region.js';
import {Figures} from '../store/figures.js';
import {canSearch, loadTextSearch} from '../store/text-search.js';
import {resolveView} from '../store/view.js';
import {STILL_ELEMENTS} from './still-elements.js';
import type {Asked, NoStill, Still, Subject} from './still.js';

/** Which element of which data, in which language. */
export interface StillQuery {
  readonly dataset: Dataset;
  /** Boundaries and names of regions, where the feed brings some or the element draws them. */
  readonly regions: RegionMap | undefined;
  /** Tag, one of `STILL_ELEMENTS`. */
  readonly element: string;
  readonly locale: Locale;
  readonly asked: Asked;
}

/** A still with what it was made of. */
export interface MadeStill {
  readonly subject: Subject;
  readonly still: Still | NoStill;
}

/**
 * What an element shows of data with certain attributes: the same words and figures as in a page.
 *
 * @throws {Error} for a tag that has no still
 */
export async function stillOf({dataset, regions, element, locale, asked}: StillQuery): Promise<MadeStill> {
  const kind = Object.hasOwn(STILL_ELEMENTS, element) ? STILL_ELEMENTS[element] : undefined;
  if (!kind) throw new Error(`<${element}> cannot be handed over without a page.`);
  const sections = [
    ...[coreWords, chartWords, stillWords],
    ...[...kind.sections, ...namingSections(dataset), ...incomparableWords(dataset)],
  ];
  const [messages, {still}] = await Promise.all([
    loadMessages(locale, sections),
    kind.load(),
    canSearch(asked.where) ? undefined : loadTextSearch(),
  ]);
  const subject: Subject = {
    element,
    figures: new Figures(dataset, resolveView(dataset, asked)),
    naming: {messages, locale, regions},
    formats: formatsFor(locale),
    asked,
  };
  return {subject, still: await still(subject)};
}
