import type {FiscalSource} from './fiscal-model.js';
import type {FiscalResource} from './fiscal-resources.js';
import type {FiscalTable, FiscalTables} from './fiscal-tables.js';
import type {IssueList} from './issue-list.js';
import {wordOf} from './record.js';

export type ReadCell = (row: readonly unknown[]) => unknown;

/** The place of a column: by its very name, else by one that differs in case and spaces only; -1 where there is none. */
export function columnAt({names}: FiscalTable, column: string): number {
  const exact = names.indexOf(column);
  return exact >= 0 ? exact : names.map(folded).indexOf(folded(column));
}

/** Reads values of one table and of those that its foreign keys lead to. */
export class FiscalCells {
  readonly #table: FiscalTable;
  readonly #resource: FiscalResource;
  readonly #resources: readonly FiscalResource[];
  readonly #tables: FiscalTables;
  readonly #issues: IssueList;

  constructor(
    table: FiscalTable,
    resource: FiscalResource,
    resources: readonly FiscalResource[],
    tables: FiscalTables,
    issues: IssueList,
  ) {
    this.#table = table;
    this.#resource = resource;
    this.#resources = resources;
    this.#tables = tables;
    this.#issues = issues;
  }

  /** A reader of a source; undefined where there is no such column, which is reported. */
  reader(source: FiscalSource | undefined, quiet = false): ReadCell | undefined {
    if (!source) return undefined;
    const {column, constant, resource, pointer} = source;
    if (column === undefined) return () => constant;
    const read = resource === undefined ? columnReader(this.#table, column) : this.#looked(resource, column);
    if (!read && !quiet) {
      this.#issues.at('');
      const place = resource ?? this.#resource.name;
      const message = `There is no column "${column}" in "${place}". What it would tell is left out.`;
      this.#issues.add('warning', 'column-missing', pointer, message, {word: column});
    }
    return read;
  }

  #looked(name: string, column: string): ReadCell | undefined {
    const other = this.#resources.find((resource) => resource.name === name);
    const table = other && this.#tables.get(other.index);
    const link = this.#resource.links.find(({resource}) => resource === name);
    if (!table || !link) return undefined;
    const key = columnReader(this.#table, link.column);
    const [target, value] = [columnReader(table, link.target), columnReader(table, column)];
    if (!key || !target || !value) return undefined;
    const values = new Map<string, unknown>();
    for (const row of table.rows) values.set(wordOf(target(row)) ?? '', value(row));
    return (row) => values.get(wordOf(key(row)) ?? '');
  }
}

function columnReader(table: FiscalTable, column: string): ReadCell | undefined {
  const at = columnAt(table, column);
  return at < 0 ? undefined : (row) => row[at];
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\u00a0_]+/g, ' ')
    .trim();
}

/** Says which columns of the schema the table does not have, and the other way round. */
export function reportHeader(
  {names}: FiscalTable,
  {fields, name, pointer}: FiscalResource,
  issues: IssueList,
): void {
  if (fields.length === 0) return;
  const declared = fields.map((field) => field.name);
  const absent = declared.filter((column) => columnAt({names, rows: []}, column) < 0);
  if (absent.length === 0) return;
  issues.at(pointer);
  const message = `The schema of "${name}" names columns that the table has not: ${absent.join(', ')}. The table has: ${names.join(', ')}.`;
  issues.add('warning', 'schema-mismatch', '/schema/fields', message, {
    word: name,
    columns: absent.join(', '),
  });
}
