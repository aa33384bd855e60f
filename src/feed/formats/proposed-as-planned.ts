import type {Dataset, Table} from '../../model/dataset.js';
import type {Issue, IssueLevel} from '../../model/issue.js';

const LEVELS: readonly IssueLevel[] = ['error', 'warning', 'info'];

/**
 * Counts proposed money as planned where nothing is approved in the whole feed, and says so.
 *
 * The column of *planned* is then that of *proposed* itself. Money that was changed after its approval (*adjusted*) tells
 * that something was approved.
 */
export function proposedAsPlanned(dataset: Dataset): Dataset {
  const {projects, lines, issues} = dataset;
  const tables: readonly Table[] = [projects, lines];
  if (tables.some(({money}) => money.planned ?? money.adjusted)) return dataset;
  if (!tables.some(({money}) => money.proposed)) return dataset;
  return {
    ...dataset,
    projects: promoted(projects),
    lines: promoted(lines),
    issues: [...issues, PROPOSED].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
  };
}

const PROPOSED: Issue = Object.freeze({
  level: 'warning',
  code: 'proposed-as-planned',
  pointer: '',
  message: 'Nothing in the feed is approved: what is proposed is shown as planned.',
});

function promoted<Rows extends Table>(table: Rows): Rows {
  const {money, currencyOf} = table;
  if (!money.proposed) return table;
  return {
    ...table,
    money: {...money, planned: money.proposed},
    ...(currencyOf?.proposed ? {currencyOf: {...currencyOf, planned: currencyOf.proposed}} : {}),
  };
}
