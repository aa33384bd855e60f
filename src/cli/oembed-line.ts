import {parseArgs} from 'node:util';
import {UsageError} from './command-line.js';

/** What `open-budget oembed` is asked for. */
export interface OembedLine {
  /** Address of the iframe's page with its parameters, http or https. */
  readonly page: URL;
  readonly out?: string;
  readonly title?: string;
  readonly provider?: string;
  /** Size of the frame, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const OPTIONS = {
  out: {type: 'string', short: 'o'},
  title: {type: 'string'},
  provider: {type: 'string'},
  width: {type: 'string', default: '720'},
  height: {type: 'string', default: '600'},
} as const;

/**
 * @param args what follows `oembed`
 * @throws {UsageError} with the reason
 */
export function readOembedLine(args: readonly string[]): OembedLine {
  const {values, positionals} = parsed(args);
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0)
    throw new UsageError('Give the address of one page: https://…/embed.html?feed=…&element=…, in quotes.');
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new UsageError(
      `"${address}" is not the full address of a page, such as https://…/embed.html?feed=…`,
    );
  return {
    page: new URL(address),
    width: pixels('width', values.width),
    height: pixels('height', values.height),
    ...(values.out === undefined ? {} : {out: values.out}),
    ...(values.title === undefined ? {} : {title: values.title}),
    ...(values.provider === undefined ? {} : {provider: values.provider}),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function pixels(option: string, word: string): number {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 100 || value > 10_000)
    throw new UsageError(`--${option} "${word}" is not a number of pixels between 100 and 10000.`);
  return value;
}
