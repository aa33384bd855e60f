import type {Issue} from '../model/issue.js';
import type {JsonFault} from './json-fault.js';

/** Why a line of JSON Lines stayed a text, with the line's beginning. */
export interface LineFault extends JsonFault {
  readonly found: string;
}

const noted = new WeakMap<object, ReadonlyMap<number, LineFault>>();

/** Keeps the faults of broken lines beside their list, by index in it. */
export function noteLineFaults(records: readonly unknown[], faults: ReadonlyMap<number, LineFault>): void {
  if (faults.size > 0) noted.set(records, faults);
}

/** Names the line in issues about entries that are broken lines: their publisher has lines, no list. */
export function withLineFaults(issues: readonly Issue[], json: unknown): readonly Issue[] {
  const faults = typeof json === 'object' && json !== null ? noted.get(json) : undefined;
  return faults ? issues.map((issue) => told(issue, faults)) : issues;
}

function told(issue: Issue, faults: ReadonlyMap<number, LineFault>): Issue {
  const fault = issue.code === 'not-a-record' ? faults.get(Number(issue.pointer.slice(1))) : undefined;
  if (!fault) return issue;
  const {line, column, what, found} = fault;
  const message = `Line ${line} is not valid JSON at column ${column} (${what}) and is left out. Each line has to hold one whole record.`;
  return {...issue, code: 'broken-line', message, values: {line, column, found}};
}
