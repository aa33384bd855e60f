import type {Dataset} from '../model/dataset.js';
import type {CommandLine} from './command-line.js';
import {feedOf} from './feed-of.js';
import {joined, openSources} from './open-sources.js';
import {readableJson} from './readable-json.js';
import {isAddress} from './read-source.js';
import type {Output} from './run-command.js';
import {writeOut} from './write-out.js';

/**
 * Writes feeds of any standard as one of the library's own.
 *
 * @throws {SourceError} when one cannot be read
 */
export async function convert(line: CommandLine, output: Output): Promise<number> {
  const dataset = joined(await openSources(line));
  const [source = ''] = line.sources;
  const text = readableJson(feedOf(dataset, isAddress(source) ? source : undefined));
  output.complain(remarks(dataset, line));
  return writeOut(text, line.out, output);
}

/** What the file alone does not tell. */
function remarks({meta, projects, lines, issues}: Dataset, {sources}: CommandLine): string {
  const count = (level: string) => issues.filter((issue) => issue.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return [
    `${counted(projects.size, 'project')} and ${counted(lines.size, 'budget line')} of ${meta.standard}.`,
    ...(lines.read > lines.size
      ? [`${lines.read} lines were read; written are those that may be added up, with the levels above them.`]
      : []),
    ...(meta.needs.length > 0
      ? [
          `No money is in it: the feed does not tell its ${meta.needs.join(', ')}. Give --${meta.needs.join(', --')}; inspect proposes a mapping.`,
        ]
      : []),
    ...(errors + warnings > 0
      ? [
          `Found: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}; see open-budget validate ${sources.join(' ')}`,
        ]
      : []),
  ].join('\n');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
