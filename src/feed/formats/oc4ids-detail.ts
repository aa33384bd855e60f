import type {
  DatePair,
  DocumentLink,
  Milestone,
  Money,
  Photo,
  Progress,
  ProjectDetail,
} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {isoDateOf} from './iso-date.js';
import {filledText, filledWord, type ValueReader} from './oc4ids-values.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';

/** Links and pictures: the standard keeps both under `documents`. */
export interface Links {
  readonly documents: DocumentLink[];
  readonly photos: Photo[];
}

/** Sorts documents of the project and of its contracts; a picture is an `image/*` or an illustration. */
export function linksOf(holders: readonly JsonRecord[], language: string): Links {
  const links: Links = {documents: [], photos: []};
  for (const holder of holders) {
    for (const entry of listOf(holder['documents'])) {
      if (!isRecord(entry)) continue;
      const {url, documentType, format, datePublished} = entry;
      if (typeof url !== 'string' || filledWord(url) === undefined) continue;
      const title = filledText(entry['title'] ?? entry['description'], language);
      const date = isoDateOf(datePublished);
      if (documentType === 'illustration' || (typeof format === 'string' && format.startsWith('image/'))) {
        links.photos.push({url, date, alt: title} as Photo);
      } else links.documents.push({title, url, type: filledWord(documentType), date} as DocumentLink);
    }
  }
  return links;
}

/** Steps of the project and of its contracts, in the order of the feed. */
export function milestonesOf(holders: readonly JsonRecord[], language: string): readonly Milestone[] {
  return holders.flatMap((holder) =>
    listOf(holder['milestones']).flatMap((entry) => {
      const {title, description, dueDate, dateMet, status} = recordOf(entry);
      const said = filledText(title, language) ?? filledText(description, language);
      if (!said) return [];
      return [
        {
          title: said,
          due: isoDateOf(dueDate),
          met: isoDateOf(dateMet),
          status: filledWord(status),
        } as Milestone,
      ];
    }),
  );
}

/** Observed progress from `metrics`; what `forecasts` expect is not progress. */
export function progressOf(metrics: unknown): readonly Progress[] {
  const series: Progress[] = [];
  for (const metric of listOf(metrics)) {
    const {id, observations} = recordOf(metric);
    if (id !== 'physicalProgress' && id !== 'financialProgress') continue;
    for (const entry of listOf(observations)) {
      const {measure, period} = recordOf(entry);
      const percent =
        typeof measure === 'string' && measure.trim() !== '' ? Number(measure.replace('%', '')) : measure;
      if (typeof percent !== 'number' || !Number.isFinite(percent)) continue;
      const {startDate, endDate} = recordOf(period);
      const at = isoDateOf(endDate ?? startDate);
      series.push(
        (id === 'physicalProgress' ? {at, physical: percent} : {at, financial: percent}) as Progress,
      );
    }
  }
  return series.length < 2 ? series : series.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

/** Planned dates of the whole project, else of its works; the end as it came to be. */
export function datesOf(project: JsonRecord): {start: DatePair | undefined; end: DatePair | undefined} {
  const {
    period,
    identificationPeriod,
    preparationPeriod,
    implementationPeriod,
    completionPeriod,
    completion,
  } = project;
  const phases = [period, implementationPeriod].map(recordOf);
  const start = firstDate(
    [...phases, recordOf(preparationPeriod), recordOf(identificationPeriod)],
    'startDate',
  );
  const planned = firstDate([...phases, recordOf(completionPeriod)], 'endDate');
  const actual = isoDateOf(recordOf(completion)['endDate']);
  return {
    start: start === undefined ? undefined : {planned: start},
    end: planned === undefined && actual === undefined ? undefined : ({planned, actual} as DatePair),
  };
}

function firstDate(periods: readonly JsonRecord[], key: 'startDate' | 'endDate'): string | undefined {
  for (const period of periods) {
    const date = isoDateOf(period[key]);
    if (date !== undefined) return date;
  }
  return undefined;
}

/**
 * The budget by year. Several breakdowns are cuts of the same money: the first one with periods is taken; it never adds to
 * the budget's amount. Up to 0.9.3 the one breakdown stood flat under `budgetBreakdown`.
 */
export function budgetSeries(budget: JsonRecord, values: ValueReader): ProjectDetail['series'] | undefined {
  const {budgetBreakdowns, budgetBreakdown} = budget;
  const cuts = [budgetBreakdown, ...listOf(budgetBreakdowns).map((cut) => recordOf(cut)['budgetBreakdown'])];
  for (const cut of cuts) {
    const series: {period: string; measure: string; value: Money}[] = [];
    for (const part of listOf(cut)) {
      const {amount, period} = recordOf(part);
      const value = values.read(amount, '/budget/budgetBreakdown');
      const start = isoDateOf(recordOf(period)['startDate']);
      if (value && start !== undefined) series.push({period: start.slice(0, 4), measure: 'planned', value});
    }
    if (series.length > 0) return series;
  }
  return undefined;
}

/** Who pays: `budget.finance`, with its sums. */
export function financeOf(
  budget: JsonRecord,
  language: string,
  values: ValueReader,
): {source: Text; value?: Money}[] {
  const funding: {source: Text; value?: Money}[] = [];
  listOf(budget['finance']).forEach((entry, index) => {
    const {financingParty, source, value} = recordOf(entry);
    const name = filledText(recordOf(financingParty)['name'], language) ?? filledText(source, language);
    const sum = values.read(value, `/budget/finance/${index}/value`);
    if (name) funding.push(sum ? {source: name, value: sum} : {source: name});
  });
  return funding;
}

/** The address of the first location that has one: street, settlement, region. */
export function addressOf(locations: readonly JsonRecord[], language: string): Text | undefined {
  for (const {address, description} of locations) {
    const {streetAddress, locality, region} = recordOf(address);
    const parts = [streetAddress, locality, region].map(filledWord).filter((part) => part !== undefined);
    if (parts.length > 0) return {[language]: parts.join(', ')};
    const said = filledText(description, language);
    if (said) return said;
  }
  return undefined;
}
