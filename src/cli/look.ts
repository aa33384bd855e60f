import {loadFormats} from '../i18n/formats.js';
import {loadIssueMessages} from '../i18n/issues.js';
import type {CommandLine} from './command-line.js';
import {inspect, type Inspection} from './inspection.js';
import {joined, type OpenedSource, openSources} from './open-sources.js';
import {mappingReport, type ProposedMappings, proposedMappings} from './proposed-mappings.js';
import {inspectionReport, issueReport} from './report.js';
import type {Output} from './run-command.js';

/**
 * Runs `inspect` and `validate`.
 *
 * @returns 1 where `validate` found errors
 * @throws {SourceError} when a source cannot be read
 */
export async function look(line: CommandLine, {print}: Output): Promise<number> {
  const sources = await openSources(line);
  const say = await loadIssueMessages(line.locale);
  const found = await withSchema(inspect(joined(sources), line.year, say), sources, line);
  const proposed: ProposedMappings = line.command === 'inspect' ? proposedMappings(sources, line) : new Map();
  if (line.json) print(JSON.stringify({...found, ...proposal(proposed, sources)}, null, 2));
  else if (line.command === 'validate') print(issueReport(found));
  else {
    print(inspectionReport(found, await loadFormats(line.locale)));
    if (proposed.size > 0) print(`\n${mappingReport(proposed, line)}`);
  }
  return line.command === 'validate' && found.issues.some(({level}) => level === 'error') ? 1 : 0;
}

/** For one feed its mapping, for several the mappings by feed. */
function proposal(
  proposed: ProposedMappings,
  sources: readonly OpenedSource[],
): Pick<Inspection, 'proposedMapping'> {
  const [mapping] = proposed.values();
  if (!mapping) return {};
  return {proposedMapping: sources.length > 1 ? Object.fromEntries(proposed) : mapping};
}

/** Adds what breaks the JSON Schema asked for. */
async function withSchema(
  found: Inspection,
  sources: readonly OpenedSource[],
  {schema}: CommandLine,
): Promise<Inspection> {
  if (schema === undefined) return found;
  const {schemaIssues} = await import('./schema-issues.js');
  const broken = await Promise.all(sources.map((source) => schemaIssues(source, schema, sources.length > 1)));
  return {...found, issues: [...broken.flat(), ...found.issues]};
}
