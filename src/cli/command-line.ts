import {parseArgs} from 'node:util';
import {type Locale, LOCALES, resolveLocale} from '../i18n/locale.js';
import {type Standard, STANDARDS} from '../model/dataset.js';

/** What the person at the terminal asks for. */
export interface CommandLine {
  readonly command: 'inspect' | 'validate' | 'help' | 'version';
  /** File, address, or `-` for what is piped in. */
  readonly source: string;
  readonly json: boolean;
  readonly locale: Locale;
  readonly format?: Standard;
  readonly mapping?: string;
  readonly currency?: string;
  readonly unit?: number;
  readonly year?: number;
}

/** The command was not understood. */
export class UsageError extends Error {}

export const HELP = `open-budget inspect  <file|url|-> [options]   what a feed becomes: counts and sums
open-budget validate <file|url|-> [options]   what to mend in a feed; exits 1 on errors

Options
  --json             inspect and validate: print JSON
  --format <name>    the standard, where the content does not tell: ${STANDARDS.join(', ')}
  --mapping <file>   mapping file for feeds that name their columns in their own way
  --currency <code>  ISO 4217 code, where the feed names none
  --unit <number>    what the amounts count in: 1, 1000, 1000000
  --year <year>      the year to sum, or the year of figures that do not tell theirs
  --locale <tag>     language of what is found: ${LOCALES.join(', ')}
  --help, --version

Exit codes: 0 read, 1 not readable or errors found, 2 the command was not understood.`;

const OPTIONS = {
  json: {type: 'boolean'},
  format: {type: 'string'},
  mapping: {type: 'string'},
  currency: {type: 'string'},
  unit: {type: 'string'},
  year: {type: 'string'},
  locale: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

/** @throws {UsageError} with the reason */
export function readCommandLine(args: readonly string[]): CommandLine {
  const {values, positionals} = parsed(args);
  const [command, source, ...more] = positionals;
  const rest = {json: values.json ?? false, locale: localeOf(values.locale), source: source ?? ''};
  if (values.help || command === 'help') return {...rest, command: 'help'};
  if (values.version) return {...rest, command: 'version'};
  if (command === undefined) throw new UsageError('Say what to do: inspect or validate.');
  if (command !== 'inspect' && command !== 'validate')
    throw new UsageError(`There is no command "${command}".`);
  if (source === undefined)
    throw new UsageError(`Say which feed to ${command}: a file, an address, or - for what is piped in.`);
  if (more.length > 0) throw new UsageError(`One feed at a time, please: "${more[0]}" is too much.`);
  return {
    ...rest,
    command,
    ...(values.format === undefined ? {} : {format: standardOf(values.format)}),
    ...(values.mapping === undefined ? {} : {mapping: values.mapping}),
    ...(values.currency === undefined ? {} : {currency: currencyOf(values.currency)}),
    ...(values.unit === undefined ? {} : {unit: numberOf('unit', values.unit, (unit) => unit > 0)}),
    ...(values.year === undefined
      ? {}
      : {
          year: numberOf('year', values.year, (year) => year > 1800 && year < 2200 && Number.isInteger(year)),
        }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function standardOf(name: string): Standard {
  const standard = STANDARDS.find((known) => known === name);
  if (!standard) throw new UsageError(`--format "${name}" is none of ${STANDARDS.join(', ')}.`);
  return standard;
}

function currencyOf(code: string): string {
  if (!/^[A-Za-z]{3}$/.test(code))
    throw new UsageError(`--currency "${code}" is not an ISO 4217 code such as KZT.`);
  return code.toUpperCase();
}

function numberOf(option: string, word: string, isRight: (value: number) => boolean): number {
  const value = Number(word);
  if (!isRight(value)) throw new UsageError(`--${option} "${word}" is not understood.`);
  return value;
}

function localeOf(tag: string | undefined): Locale {
  if (tag === undefined) return 'en';
  const locale = resolveLocale(tag);
  if (!locale) throw new UsageError(`--locale "${tag}" is none of ${LOCALES.join(', ')}.`);
  return locale;
}
