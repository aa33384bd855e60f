import type {Dataset, Meta, Need, Table} from '../../model/dataset.js';
import type {RegionMap} from '../../model/region.js';
import {FeedError} from '../feed-error.js';
import {isoDateOf} from './iso-date.js';
import type {IssueList} from './issue-list.js';
import {withCodelists} from './open-budget-codelists.js';
import {deflatorOf} from './open-budget-deflator.js';
import type {Head} from './open-budget-head.js';
import {worded} from './open-budget-meta.js';
import {readReports} from './open-budget-reports.js';
import {proposedAsPlanned} from './proposed-as-planned.js';
import {isRecord, type JsonRecord} from './record.js';

const NEEDS: readonly Need[] = ['mapping', 'currency', 'unit'];

/**
 * Adds what few feeds hold: names and levels of codes, citizens' reports, boundaries of their own, proposed budgets, an
 * index of prices, and what the source of the feed lacked.
 */
export async function withAnnexes(dataset: Dataset, feed: JsonRecord, head: Head): Promise<Dataset> {
  const {codelists, reports, regions, modified, incomparable, feedback: addresses} = feed;
  const {language, issues} = head;
  const feedback = Array.isArray(reports) ? readReports(reports, issues) : undefined;
  const drawn = isRecord(regions) ? await boundariesOf(regions, issues) : undefined;
  const changed = isoDateOf(modified);
  issues.at('');
  const deflator = deflatorOf(feed['deflator'], issues);
  const named = isRecord(codelists) ? withCodelists(dataset, codelists, language) : dataset;
  const whole = withNeeds(named, feed['needs'], head);
  return proposedAsPlanned({
    ...whole,
    meta: {
      ...whole.meta,
      ...(changed === undefined ? {} : {modified: changed}),
      ...(incomparable === true || incomparable === 'years' ? {incomparable} : {}),
      ...(deflator ? {deflator} : {}),
      ...(isRecord(addresses) ? reportAddresses(addresses) : {}),
    },
    ...(feedback ? {feedback} : {}),
    ...(drawn ? {regions: drawn} : {}),
    issues: issues.list(),
  });
}

/** Withholds the money of a feed that says what it lacks, as one does that was made of another. */
function withNeeds(dataset: Dataset, stated: unknown, {pricing, issues}: Head): Dataset {
  const {meta, projects, lines} = dataset;
  const needs = NEEDS.filter(
    (need) => meta.needs.includes(need) || (Array.isArray(stated) && stated.includes(need)),
  );
  if (needs.length === meta.needs.length) return dataset;
  if ([projects, lines].some(({money}) => Object.keys(money).length > 0)) {
    const message = `The feed says that it lacks its ${needs.join(', ')}: no money is shown while "needs" stands in it.`;
    issues.at('');
    issues.add('warning', 'needs-stated', '/needs', message, {needs: needs.join(', ')});
  }
  return {
    ...dataset,
    meta: {...meta, needs, currencies: pricing.currency === '' ? [] : [pricing.currency]},
    projects: withoutMoney(projects),
    lines: withoutMoney(lines),
  };
}

/** Where reports are taken, told by kind: an endpoint of Open311, a page, a mail address. */
function reportAddresses({url, page, email}: JsonRecord): Pick<Meta, 'feedback' | 'contact'> {
  const {contact: mail} = worded('contact', email);
  return {
    ...worded('feedback', url),
    ...(mail && {contact: /^mailto:/i.test(mail) ? mail : `mailto:${mail}`}),
    ...worded('contact', page),
  };
}

function withoutMoney<Rows extends Table>(table: Rows): Rows {
  const {currencyOf: _, ...rest} = table;
  return {...rest, money: {}} as unknown as Rows;
}

async function boundariesOf(regions: JsonRecord, issues: IssueList): Promise<RegionMap | undefined> {
  const {regionMap} = await import('../regions/region-map.js');
  try {
    return regionMap(regions, 'feed');
  } catch (error) {
    const why = error instanceof FeedError ? error.message : 'They cannot be read.';
    issues.at('');
    issues.add('warning', 'regions-inline', '/regions', `The boundaries in the feed are not drawn. ${why}`);
    return undefined;
  }
}
