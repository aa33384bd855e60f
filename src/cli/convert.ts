import {writeFile} from 'node:fs/promises';
import type {Dataset} from '../model/dataset.js';
import type {CommandLine} from './command-line.js';
import {feedOf} from './feed-of.js';
import {joined, openSources} from './open-sources.js';
import {readableJson} from './readable-json.js';
import {isAddress} from './read-source.js';
import type {Output} from './run-command.js';

/**
 * Writes feeds of any standard as one of the library's own.
 *
 * @throws {SourceError} when one cannot be read
 */
export async function convert(line: CommandLine, {print, complain}: Output): Promise<number> {
  const dataset = joined(await openSources(line));
  const [source = ''] = line.sources;
  const text = readableJson(feedOf(dataset, isAddress(source) ? source : undefined));
  complain(remarks(dataset, line));
  if (line.out === undefined) {
    print(text);
    return 0;
  }
  try {
    await writeFile(line.out, `${text}\n`);
    return 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    complain(`"${line.out}" cannot be written: ${why}`);
    return 1;
  }
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
