import type {MoneyKey} from '../../model/measure.js';
import {columnAt} from './fiscal-cells.js';
import {type ColumnStyle, columnStyle} from './fiscal-amounts.js';
import type {FiscalMeasure, FiscalModel} from './fiscal-model.js';
import {isRevenue, phaseOf, type PhaseWord} from './fiscal-phases.js';
import type {FiscalResource} from './fiscal-resources.js';
import type {FiscalTable} from './fiscal-tables.js';
import type {IssueList} from './issue-list.js';
import {recordOf} from './record.js';

/** A column of money that is read. */
export interface FiscalColumn {
  readonly measure: FiscalMeasure;
  readonly at: number;
  readonly key: MoneyKey;
  readonly style: ColumnStyle;
}

/** Columns that BOOST and the standard call by the phase itself. */
const OWN_WORDS = /^(?:approved|adjusted|revised|executed|proposed)$/i;

/** A column that holds what others beside it are parts of. */
const WHOLE = /^(?:grand[ _-]?)?total(?![\p{L}\d])/iu;

/**
 * Chooses the columns of money of a table: spending only, and one column a stage and year.
 *
 * A column that declares no phase is of no stage: none is guessed from the meaning of a table. Only a column that is called
 * by the standard's own word is of that phase.
 */
export function fiscalColumns(
  {measures, phases}: FiscalModel,
  table: FiscalTable,
  resource: FiscalResource,
  issues: IssueList,
): readonly FiscalColumn[] {
  issues.at('');
  const ranked: (FiscalColumn & {rank: number})[] = [];
  for (const measure of measures) {
    const at = columnAt(table, measure.column);
    if (at < 0) {
      const header = table.names.join(', ');
      const message = `The money column "${measure.column}" is not in "${resource.name}", which has: ${header}.`;
      issues.add('error', 'measure-missing', `${measure.pointer}`, message, {word: measure.column});
      continue;
    }
    if (measure.direction !== undefined && isRevenue(measure.direction)) {
      const message = `"${measure.name}" is revenue. It is not added to spending and not shown.`;
      issues.add('info', 'revenue-left-out', measure.pointer, message, {word: measure.name});
      continue;
    }
    const {key, rank} = stageOf(measure, phases.length > 0, issues);
    const missing = recordOf(resource.record['schema'])['missingValues'];
    const cells = (function* () {
      for (const row of table.rows) yield row[at];
    })();
    ranked.push({measure, at, key, rank, style: columnStyle(cells, measure.field, missing)});
  }
  const chosen = ranked.filter((column) => !isRepeated(column, ranked, issues));
  const unstaged = chosen.find(({key, measure}) => key === 'amount' && measure.phase === undefined);
  if (unstaged && phases.length === 0) {
    const message =
      'No phase is declared, so the figures are shown as amounts of no stage. Say approved, adjusted or executed.';
    issues.add('info', 'phase-undeclared', unstaged.measure.pointer, message);
  }
  return chosen;
}

function stageOf(measure: FiscalMeasure, byRow: boolean, issues: IssueList): PhaseWord {
  const {phase, name, column, pointer} = measure;
  const whole = [name, column].some((word) => WHOLE.test(word));
  const none: PhaseWord = {key: 'amount', rank: whole ? 0 : 1};
  if (byRow) return none;
  if (phase !== undefined) {
    const known = phaseOf(phase);
    if (known) return known;
    const message = `The phase "${phase}" is not known. The figures are shown without a stage. Say approved, adjusted or executed.`;
    issues.add('warning', 'phase-unknown', pointer, message, {word: phase});
    return {key: 'amount', rank: 2};
  }
  const word = [name, column].find((candidate) => OWN_WORDS.test(candidate));
  return (word !== undefined && phaseOf(word)) || none;
}

/** Two columns of one stage and year are two tellings of the same money, or of different money; they are never added. */
function isRepeated(
  column: FiscalColumn & {rank: number},
  all: readonly (FiscalColumn & {rank: number})[],
  issues: IssueList,
): boolean {
  const [best = column] = all
    .filter(({key, measure}) => key === column.key && measure.year === column.measure.year)
    .sort((a, b) => a.rank - b.rank);
  if (best === column) return false;
  const {name, pointer} = column.measure;
  const message = `"${name}" would be of the same stage as "${best.measure.name}". Only the latter is read: they are not added.`;
  issues.add('warning', 'measure-repeated', pointer, message, {word: name, other: best.measure.name});
  return true;
}
