import version from 'package:version';
import {detect} from '../feed/detect.js';
import {FeedError} from '../feed/feed-error.js';
import {readMapping} from '../feed/formats/mapping.js';
import {jsonOf, openJson, type OpenOptions} from '../feed/open-bytes.js';
import {loadFormats} from '../i18n/formats.js';
import {loadIssueMessages} from '../i18n/issues.js';
import {type CommandLine, HELP, readCommandLine, UsageError} from './command-line.js';
import {failedInspection, inspect, type Inspection} from './inspection.js';
import {filesBeside, readSource} from './read-source.js';
import {inspectionReport, issueReport} from './report.js';

/** Where a command prints. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/**
 * Runs one command.
 *
 * @param args what follows `open-budget`
 * @returns the exit code: 0 read, 1 not readable or (`validate`) errors found, 2 not understood
 */
export async function runCommand(args: readonly string[], {print, complain}: Output): Promise<number> {
  let line: CommandLine;
  try {
    line = readCommandLine(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\n${HELP}`);
    return 2;
  }
  if (line.command === 'help' || line.command === 'version') {
    print(line.command === 'help' ? HELP : version);
    return 0;
  }
  const {found, failed} = await inspected(line);
  if (failed) complain(found.issues.map(({message}) => message).join('\n'));
  if (line.json) print(JSON.stringify(found, null, 2));
  else if (!failed && line.command === 'inspect')
    print(inspectionReport(found, await loadFormats(line.locale)));
  else if (!failed) print(issueReport(found));
  return failed || (line.command === 'validate' && found.issues.some(({level}) => level === 'error')) ? 1 : 0;
}

async function inspected(line: CommandLine): Promise<{found: Inspection; failed: boolean}> {
  let json: unknown;
  try {
    const options = await optionsOf(line);
    json = await jsonOf(await readSource(line.source));
    const dataset = await openJson(json, options);
    return {found: inspect(dataset, line.year, await loadIssueMessages(line.locale)), failed: false};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const standard = line.format ?? detect(json) ?? null;
    return {found: failedInspection(standard, error.code, error.pointer, error.message), failed: true};
  }
}

async function optionsOf({format, mapping, currency, unit, year, source}: CommandLine): Promise<OpenOptions> {
  return {
    ...(format === undefined ? {} : {format}),
    ...(mapping === undefined ? {} : {mapping: readMapping(await jsonOf(await readSource(mapping)))}),
    ...(currency === undefined ? {} : {currency}),
    ...(unit === undefined ? {} : {unit}),
    ...(year === undefined ? {} : {year}),
    ...(/^https?:/.test(source) ? {url: source} : source === '-' ? {} : {readPart: filesBeside(source)}),
  };
}
