import type {LineTable, ProjectTable, Table} from '../../model/dataset.js';
import {MEASURES} from '../../model/measure.js';
import type {IssueList} from './issue-list.js';

/** Says what records lack that others of the feed have: money, a place, one currency for all. */
export function reportGaps(
  projects: ProjectTable,
  lines: LineTable,
  currencies: readonly string[],
  issues: IssueList,
): void {
  issues.at('');
  for (const table of [projects, lines]) reportUnstated(table, issues);
  reportUnplaced(projects, issues);
  if (currencies.length > 1) {
    const message = `The amounts are in several currencies (${currencies.join(', ')}) and are never added to each other.`;
    issues.add('warning', 'several-currencies', '', message);
  }
}

function reportUnstated(table: Table, issues: IssueList): void {
  const columns = MEASURES.flatMap((measure) => table.money[measure] ?? []);
  if (columns.length === 0 || columns.some((values) => !values.some(Number.isNaN))) return;
  let count = 0;
  for (let row = 0; row < table.size; row++)
    if (columns.every((values) => Number.isNaN(values[row]))) count++;
  if (count === 0) return;
  const message = `${count} records state no amount. They are counted, and never as 0.`;
  issues.add('info', 'missing-amounts', '', message, {count});
}

function reportUnplaced({size, places}: ProjectTable, issues: IssueList): void {
  if (places.project.length === 0) return;
  const placed = new Set(places.project).size;
  if (placed === size) return;
  const count = size - placed;
  issues.add(
    'info',
    'no-place',
    '',
    `${count} projects have no place and are not on the map; their money counts.`,
    {count},
  );
}
