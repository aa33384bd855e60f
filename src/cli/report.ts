import type {Formats} from '../i18n/formats.js';
import type {IssueLevel} from '../model/issue.js';
import {MEASURES} from '../model/measure.js';
import type {Inspection, Sum} from './inspection.js';

const LEVELS: readonly (readonly [IssueLevel, string])[] = [
  ['error', 'Errors: a record or a figure is lost'],
  ['warning', 'Warnings: may mislead a reader'],
  ['info', 'Good to know'],
];

/** What `inspect` prints for people. */
export function inspectionReport(found: Inspection, formats: Formats): string {
  const rows: [string, string][] = [
    ['standard', found.standard ?? 'unknown'],
    [
      'projects',
      `${formats.integer(found.projects)}, of which ${formats.integer(found.located)} with a place`,
    ],
    ['lines', formats.integer(found.lines)],
    ...(found.feedback === undefined
      ? []
      : [['reports', formats.integer(found.feedback)] as [string, string]]),
    ['unit', found.unit === null ? 'not told' : formats.integer(found.unit)],
    ['as of', found.asOf ?? 'not told'],
    ...(found.year === undefined ? [] : [['year', String(found.year)] as [string, string]]),
    ...MEASURES.map((measure): [string, string] => [
      measure,
      sumWords(found.sums[measure], found.currency, formats),
    ]),
  ];
  return [...rows.map(([name, value]) => `${name.padEnd(12)}${value}`), '', issueReport(found)]
    .join('\n')
    .trimEnd();
}

/** What `validate` prints for people: what was found by weight, each with its place and how to mend it. */
export function issueReport({issues}: Pick<Inspection, 'issues'>): string {
  if (issues.length === 0) return 'Nothing to mend was found.';
  return LEVELS.flatMap(([level, heading]) => {
    const found = issues.filter((issue) => issue.level === level);
    if (found.length === 0) return [];
    return [
      heading,
      ...found.map(
        ({code, pointer, message, source}) =>
          `  ${source === undefined ? '' : `${source} `}${pointer === '' ? '(whole document)' : pointer}\n    ${unnamed(message, source)} [${code}]`,
      ),
      '',
    ];
  })
    .join('\n')
    .trimEnd();
}

/** The source stands before the pointer already. */
function unnamed(message: string, source: string | undefined): string {
  return source !== undefined && message.startsWith(`${source}: `)
    ? message.slice(source.length + 2)
    : message;
}

function sumWords(sum: Sum, currency: Inspection['currency'], formats: Formats): string {
  if (sum === null) return '—';
  if (typeof sum === 'number') return formats.money(sum, typeof currency === 'string' ? currency : '');
  return Object.entries(sum)
    .map(([code, part]) => formats.money(part, code))
    .join(' + ');
}
