import version from 'package:version';
import {type CommandLine, HELP, readCommandLine} from './command-line.js';
import {convert} from './convert.js';
import {failureWords} from './failure-words.js';
import {failedInspection} from './inspection.js';
import {look} from './look.js';
import {oembed} from './oembed.js';
import {readOembedLine} from './oembed-line.js';
import {SourceError} from './open-sources.js';
import {UsageError} from './usage-error.js';

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
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  let line: CommandLine;
  try {
    if (args[0] === 'oembed' && !args.some(isHelp))
      return await oembed(readOembedLine(args.slice(1)), output);
    line = readCommandLine(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(`${error.message}\n\n${HELP}`);
    return 2;
  }
  if (line.command === 'help' || line.command === 'version') {
    output.print(line.command === 'help' ? HELP : version);
    return 0;
  }
  try {
    if (line.render) {
      const {render} = await import('./render.js');
      return await render(line, line.render, output);
    }
    return await (line.command === 'convert' ? convert(line, output) : look(line, output));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    await tellFailure(error, line, output);
    return 1;
  }
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

async function tellFailure({source, standard, cause}: SourceError, line: CommandLine, output: Output) {
  const words = await failureWords(cause, line.locale);
  const message = line.sources.length > 1 && !words.includes(source) ? `${source}: ${words}` : words;
  output.complain(message);
  if (line.json)
    output.print(
      JSON.stringify(
        failedInspection(standard ?? null, cause.code, cause.pointer, message, cause.values),
        null,
        2,
      ),
    );
}
