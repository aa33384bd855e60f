import type {Dataset} from '../model/dataset.js';
import type {Feedback} from '../model/feedback.js';
import {currenciesOf} from '../model/money-builder.js';
import {IssueList} from './formats/issue-list.js';
import {reportGaps} from './formats/report-gaps.js';
import {absoluteAddress} from './join-details.js';
import {joinIssues} from './join-issues.js';
import {joinLines} from './join-lines.js';
import {bounded, joinMeta, reportDates} from './join-meta.js';
import {joinProjects} from './join-projects.js';

/** One source of a view, read by its own standard. */
export interface JoinPart {
  /** How issues call it. */
  readonly name: string;
  readonly dataset: Dataset;
  /** What its relative addresses are relative to. */
  readonly url?: string;
}

/**
 * Joins what several sources tell of the same projects and budget into one dataset.
 *
 * - Projects are the same where their ids are, compared as trimmed text; ids made up for records without one never are.
 *   The first source that tells something wins: a stage of money, a place, a date, a dimension, a field of the dossier, a
 *   language of a text. What a later one says otherwise of a stage is reported and never added.
 * - Projects of a later source that have no partner stand for themselves.
 * - Of a later source only those years, months, regions and stages of budget lines are taken that no earlier one tells.
 * - The figures are as of the oldest date of the sources: to claim more would be untrue of some of them.
 * - Money is withheld only where no source may show any; what one of them lacks is in its issues.
 *
 * Issues name their source in `values.source`; their pointers are into that source. Addresses of later sources are made
 * absolute, those of the first stay as they are.
 */
export function joinDatasets(parts: readonly JoinPart[]): Dataset {
  const [first] = parts;
  if (!first) throw new RangeError('There is nothing to join.');
  if (parts.length === 1) return {...first.dataset, issues: joinIssues(parts)};
  const issues = new IssueList();
  const projects = joinProjects(parts, issues);
  const lines = joinLines(parts, issues);
  const stated = currenciesOf(projects.money, lines.money);
  const currencies =
    stated.length > 0 ? stated : [...new Set(parts.flatMap(({dataset}) => dataset.meta.currencies))];
  const [projectTable, lineTable] = [projects.build(currencies), lines.build(currencies)];
  reportGaps(projectTable, lineTable, currencies, issues);
  reportDates(parts, issues);
  const feedback = joinFeedback(parts);
  const regions = parts[bounded(parts)]?.dataset.regions;
  return {
    meta: joinMeta(parts, currencies, stated.length > 0),
    projects: projectTable,
    lines: lineTable,
    ...(feedback && {feedback}),
    ...(regions && {regions}),
    issues: joinIssues(parts, issues.list()),
  };
}

/** Reports by their id, each as the first source tells it. */
function joinFeedback(parts: readonly JoinPart[]): readonly Feedback[] | undefined {
  if (parts.every(({dataset}) => dataset.feedback === undefined)) return undefined;
  const reports = new Map<string, Feedback>();
  parts.forEach(({dataset, url}, at) => {
    for (const report of dataset.feedback ?? []) {
      const id = report.id.trim();
      if (reports.has(id)) continue;
      const {mediaUrl} = report;
      const moved = at > 0 && mediaUrl !== undefined ? {mediaUrl: absoluteAddress(mediaUrl, url)} : {};
      reports.set(id, {...report, ...moved});
    }
  });
  return [...reports.values()];
}
