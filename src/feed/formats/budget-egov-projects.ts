import {closingMonths, COLUMNS, type EgovMonth, type EgovRow, THOUSAND_TENGE} from './budget-egov-rows.js';
import {russian} from './budget-egov-lines.js';
import {functionalGroup} from './functional-group.js';
import type {IssueList} from './issue-list.js';
import type {ProjectWriter} from './project-writer.js';

/** Levels of the grid of priority investments: function group, ministry, programme, source of money. */
const [GROUP, MINISTRY, PROGRAMME, SOURCE] = [1, 2, 3, 4] as const;
const ADJUSTED = COLUMNS.findIndex(([, key]) => key === 'adjusted');

/** True for the grid of priority republican investments, whose one root is spending by programme. */
export function isInvestmentGrid(rows: readonly EgovRow[]): boolean {
  const roots = rows.filter(({level}) => level === 0);
  return (
    roots.length === 1 &&
    /инвестиционн/i.test(roots[0]?.name ?? '') &&
    rows.some(({level}) => level === PROGRAMME)
  );
}

interface Programme {
  readonly row: EgovRow;
  readonly month: EgovMonth;
  readonly closing: boolean;
}

/** Puts each programme as a project: its money is the last month of each year, the years added. */
export function putProgrammes(
  months: readonly EgovMonth[],
  base: string,
  writer: ProjectWriter,
  issues: IssueList,
): void {
  const closing = new Set(closingMonths(months));
  const programmes = new Map<string, Programme[]>();
  for (const month of months) {
    for (const row of month.rows) {
      if (row.level !== PROGRAMME) continue;
      const path = pathOf(month, row);
      programmes.set(path, [...(programmes.get(path) ?? []), {row, month, closing: closing.has(month)}]);
    }
  }
  for (const [path, states] of programmes) {
    issues.at(base, states[0]?.row.index ?? 0);
    putProgramme(path, states, writer, issues);
  }
}

function putProgramme(
  path: string,
  states: readonly Programme[],
  writer: ProjectWriter,
  issues: IssueList,
): void {
  const latest = states.at(-1) as Programme;
  const project = writer.begin(path, russian(latest.row.name));
  const counted = states.filter(({closing}) => closing);
  for (const {row} of counted) {
    COLUMNS.forEach(([, key], at) =>
      writer.money.add(key, project, (row.values[at] ?? NaN) * THOUSAND_TENGE, 'KZT'),
    );
  }
  const group = ancestorAt(latest.month, latest.row, GROUP);
  if (group)
    writer.setKey(
      project,
      'sector',
      functionalGroup(group.code, group.name) ?? (group.code || group.name),
      russian(group.name),
    );
  const ministry = ancestorAt(latest.month, latest.row, MINISTRY);
  if (ministry) writer.setKey(project, 'authority', ministry.code || ministry.name, russian(ministry.name));
  if (latest.month.year > 0) writer.setYear(project, latest.month.year);
  const parts = latest.month.rows.filter(
    ({level, parent}) => level === SOURCE && latest.month.rows[parent ?? -1] === latest.row,
  );
  const sources = parts.filter(({name}) => isSource(name));
  const {source} = writer.dimensions;
  source.set(project, source.joint(sources.map(({name}) => source.code(name, russian(name)))));
  const components = parts
    .filter(({name}) => name !== '' && !isSource(name) && name !== latest.row.name)
    .map(({name}) => name);
  writer.end({
    description: components.length > 0 ? russian(components.join('; ')) : undefined,
    authority: ministry
      ? {...(ministry.code ? {id: ministry.code} : {}), name: russian(ministry.name)}
      : undefined,
    funding: sources.length > 0 ? sources.map(fundingOf) : undefined,
    series: counted.some(({month}) => month.year > 0) ? counted.flatMap(seriesOf) : undefined,
    pointer: issues.pointer(),
  });
}

/** A row of the last level is a source of money only where it says so; else it is a part of the programme. */
function isSource(name: string): boolean {
  return /^за сч[её]т/i.test(name);
}

function fundingOf({name, values}: EgovRow) {
  const amount = (values[ADJUSTED] ?? NaN) * THOUSAND_TENGE;
  return {source: russian(name), ...(Number.isNaN(amount) ? {} : {value: {amount, currency: 'KZT'}})};
}

function seriesOf({row, month: {year}}: Programme) {
  return COLUMNS.flatMap(([, measure], at) => {
    const amount = (row.values[at] ?? NaN) * THOUSAND_TENGE;
    return Number.isNaN(amount) ? [] : [{period: String(year), measure, value: {amount, currency: 'KZT'}}];
  });
}

function pathOf(month: EgovMonth, row: EgovRow): string {
  const [group, ministry] = [GROUP, MINISTRY].map((level) => ancestorAt(month, row, level));
  return [group, ministry, row].map((node) => node?.code || node?.name || '').join('/');
}

function ancestorAt({rows}: EgovMonth, row: EgovRow, level: number): EgovRow | undefined {
  let node: EgovRow | undefined = row;
  while (node && node.level > level) node = node.parent === undefined ? undefined : rows[node.parent];
  return node?.level === level ? node : undefined;
}
