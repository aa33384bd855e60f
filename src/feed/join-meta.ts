import type {Meta} from '../model/dataset.js';
import type {IssueList} from './formats/issue-list.js';
import type {JoinPart} from './join-datasets.js';
import {absoluteAddress} from './join-details.js';

/**
 * What is said of the joined feed: names and licence of the first source, the oldest date of all.
 *
 * @param priced whether any figure may be shown
 */
export function joinMeta(parts: readonly JoinPart[], currencies: readonly string[], priced: boolean): Meta {
  const metas = parts.map(movedMeta);
  const [first] = metas as [Meta];
  const {title, publisher, source, license} = first;
  const asOf = oldestDate(parts)?.[1];
  const units = new Set(
    metas.filter((meta) => !priced || meta.currencies.length > 0).flatMap(({unit}) => unit ?? []),
  );
  const [unit] = units;
  const population = Object.assign(
    {},
    ...metas.map((meta) => meta.population ?? {}).reverse(),
  ) as NonNullable<Meta['population']>;
  const deflator = firstOf(metas, 'deflator');
  const feedback = firstOf(metas, 'feedback');
  const contact = firstOf(metas, 'contact');
  const regions = metas[bounded(parts)]?.regions;
  return {
    standard: first.standard,
    ...(title && {title}),
    ...(publisher && {publisher}),
    ...(source !== undefined && {source}),
    ...(license !== undefined && {license}),
    ...(asOf !== undefined && {asOf}),
    currencies,
    ...(units.size === 1 && unit !== undefined && {unit}),
    languages: [...new Set(metas.flatMap(({languages}) => languages))],
    ...(Object.keys(population).length > 0 && {population}),
    ...(deflator && {deflator}),
    needs: priced ? [] : [...new Set(metas.flatMap(({needs}) => needs))],
    ...(metas.some(({illustrative}) => illustrative) && {illustrative: true}),
    ...(feedback !== undefined && {feedback}),
    ...(contact !== undefined && {contact}),
    ...(regions !== undefined && {regions}),
  };
}

/** The first source that brings or names boundaries; -1 where none does. */
export function bounded(parts: readonly JoinPart[]): number {
  return parts.findIndex(({dataset}) => dataset.regions ?? dataset.meta.regions);
}

/** Says that the sources are of different dates: the joined figures are shown as of the oldest. */
export function reportDates(parts: readonly JoinPart[], issues: IssueList): void {
  const dated = parts.flatMap(({name, dataset: {meta}}) =>
    meta.asOf === undefined ? [] : [{name, asOf: meta.asOf}],
  );
  if (new Set(dated.map(({asOf}) => Date.parse(asOf))).size < 2) return;
  const dates = dated.map(({name, asOf}) => `${name} ${asOf}`).join(', ');
  issues.at('');
  const message = `The sources are of different dates (${dates}); the figures are shown as of the oldest.`;
  issues.add('info', 'joined-dates', '', message, {dates});
}

function oldestDate(parts: readonly JoinPart[]): readonly [number, string] | undefined {
  return parts
    .flatMap(({dataset: {meta}}) =>
      meta.asOf === undefined ? [] : [[Date.parse(meta.asOf), meta.asOf] as const],
    )
    .sort(([a], [b]) => a - b)[0];
}

function firstOf<Key extends keyof Meta>(metas: readonly Meta[], key: Key): Meta[Key] | undefined {
  return metas.find((meta) => meta[key] !== undefined)?.[key];
}

function movedMeta({dataset: {meta}, url}: JoinPart, at: number): Meta {
  if (at === 0) return meta;
  const {feedback, regions} = meta;
  return {
    ...meta,
    ...(feedback !== undefined && {
      feedback: feedback.includes('{') ? feedback : absoluteAddress(feedback, url),
    }),
    ...(regions !== undefined && {regions: absoluteAddress(regions, url)}),
  };
}
