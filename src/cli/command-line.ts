import {parseArgs} from 'node:util';
import {type Locale, LOCALES, resolveLocale} from '../i18n/locale.js';
import {type Standard, STANDARDS} from '../model/dataset.js';
import {readRenderLine, RENDER_HELP, RENDER_OPTIONS, type RenderLine} from './render-line.js';
import {UsageError} from './usage-error.js';

export {UsageError};

const COMMANDS = ['inspect', 'validate', 'convert', 'render'] as const;
type Command = (typeof COMMANDS)[number];

/** What the person at the terminal asks for. */
export interface CommandLine {
  readonly command: Command | 'help' | 'version';
  /** Files, addresses, or `-` for what is piped in. */
  readonly sources: readonly string[];
  readonly json: boolean;
  readonly locale: Locale;
  readonly format?: Standard;
  /** Mapping files by the position of their source; `-` for none. */
  readonly mappings: readonly string[];
  readonly currency?: string;
  readonly unit?: number;
  readonly year?: number;
  /** Where `convert` and `render` write; else `convert` prints. */
  readonly out?: string;
  /** JSON Schema that `validate` holds the feed to: a file or an address, `''` for the official one. */
  readonly schema?: string;
  /** What `render` shows. */
  readonly render?: RenderLine;
}

export const HELP = `open-budget inspect  <file|url|-> … [options]   what feeds become: counts and sums
open-budget validate <file|url|-> … [options]   what to mend in feeds; exits 1 on errors
open-budget convert  <file|url|-> … [options]   the same as this library's own feed, JSON
open-budget render   <file|url|-> … [options]   an element as files without script: SVG, PNG, HTML, CSV
open-budget oembed   <embed page's url> [options]   the oEmbed reply for an iframe, JSON

Several feeds are joined into one: projects by their id, lines by what no earlier feed tells.

Options
  --json             inspect and validate: print JSON
  --out <file>       convert: write there instead of printing
  --schema [<file|url>]
                     validate: hold the feed to a JSON Schema as well; without a value to the official one
                     of OC4IDS or OCDS, fetched from standard.open-contracting.org, or to our own
  --format <name>    the standard, where the content does not tell: ${STANDARDS.join(', ')}
  --mapping <file>   mapping file for feeds that name their columns in their own way; with several feeds
                     one each, in their order, - for none: --mapping a.json --mapping -
  --currency <code>  ISO 4217 code, where the feed names none
  --unit <number>    what the amounts count in: 1, 1000, 1000000
  --year <year>      the year to sum, or the year of figures that do not tell theirs
  --locale <tag>     language of what is found: ${LOCALES.join(', ')}
  --help, --version

Options of render
${RENDER_HELP}

Options of oembed
  --out <file>       write there instead of printing
  --title <text>     else the title of the page's feed
  --provider <name>  else the host of the page
  --width, --height  of the iframe in pixels: 720 and 600

Exit codes: 0 read, 1 not readable or errors found, 2 the command was not understood.`;

const OPTIONS = {
  json: {type: 'boolean'},
  out: {type: 'string', short: 'o'},
  schema: {type: 'string'},
  format: {type: 'string'},
  mapping: {type: 'string', multiple: true},
  currency: {type: 'string'},
  unit: {type: 'string'},
  year: {type: 'string'},
  locale: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  ...RENDER_OPTIONS,
} as const;

/** @throws {UsageError} with the reason */
export function readCommandLine(args: readonly string[]): CommandLine {
  const {values, positionals} = parsed(args);
  const [word, ...sources] = positionals;
  const rest = {
    json: values.json ?? false,
    locale: localeOf(values.locale),
    sources,
    mappings: values.mapping ?? [],
  };
  if (values.help || word === 'help') return {...rest, command: 'help'};
  if (values.version) return {...rest, command: 'version'};
  const command = commandOf(word);
  if (sources.length === 0)
    throw new UsageError(`Say which feed to ${command}: a file, an address, or - for what is piped in.`);
  if (sources.filter((source) => source === '-').length > 1)
    throw new UsageError('What is piped in can be read once: give - only once.');
  if (rest.mappings.length > sources.length)
    throw new UsageError(`There are more mappings (${rest.mappings.length}) than feeds (${sources.length}).`);
  refuse(
    values.out !== undefined && command !== 'convert' && command !== 'render',
    '--out',
    'convert and render',
  );
  refuse(values.schema !== undefined && command !== 'validate', '--schema', 'validate');
  refuse(rest.json && command === 'convert', '--json', 'inspect and validate: convert always writes JSON');
  refuse(rest.json && command === 'render', '--json', 'inspect and validate');
  for (const option of Object.keys(RENDER_OPTIONS) as (keyof typeof RENDER_OPTIONS)[])
    refuse(values[option] !== undefined && command !== 'render', `--${option}`, 'render');
  if (command === 'render' && values.out === undefined)
    throw new UsageError(
      'Say where to write: --out with a folder, or a file that ends in .svg, .png, .html or .csv.',
    );
  const currency = values.currency === undefined ? undefined : currencyOf(values.currency);
  return {
    ...rest,
    command,
    ...(values.out === undefined ? {} : {out: values.out}),
    ...(values.schema === undefined ? {} : {schema: values.schema}),
    ...(values.format === undefined ? {} : {format: standardOf(values.format)}),
    ...(currency === undefined ? {} : {currency}),
    ...(command === 'render' ? {render: readRenderLine(values, currency)} : {}),
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
    return parseArgs({args: withBareSchema(args), options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Lets `--schema` stand without a value, which `parseArgs` does not know: where an option, the end, or the only feed
 * follows it.
 */
function withBareSchema(args: readonly string[]): string[] {
  const at = args.indexOf('--schema');
  const next = args[at + 1];
  if (at < 0) return [...args];
  const isOnlyFeed = at === 1 && !args.slice(3).some((arg) => !arg.startsWith('-'));
  const bare = next === undefined || (next.startsWith('-') && next !== '-') || isOnlyFeed;
  return bare ? [...args.slice(0, at), '--schema=', ...args.slice(at + 1)] : [...args];
}

function refuse(wrong: boolean, option: string, belongs: string): void {
  if (wrong) throw new UsageError(`${option} belongs to ${belongs}.`);
}

function commandOf(word: string | undefined): Command {
  if (word === undefined)
    throw new UsageError('Say what to do: inspect, validate, convert, render or oembed.');
  const command = COMMANDS.find((known) => known === word);
  if (!command) throw new UsageError(`There is no command "${word}".`);
  return command;
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
