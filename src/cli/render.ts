import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, extname, join} from 'node:path';
import {fragmentHtml} from '../still/fragment.js';
import {stillInk} from '../still/still-ink.js';
import {stillOf} from '../still/still-of.js';
import {type StillPicture, stillSvg} from '../still/still-svg.js';
import type {Still, Subject} from '../still/still.js';
import type {CommandLine} from './command-line.js';
import {joined, openSources} from './open-sources.js';
import {PngError, pngOf} from './png-of.js';
import {isAddress} from './read-source.js';
import {regionsFor} from './regions-for.js';
import type {RenderLine} from './render-line.js';
import type {Output} from './run-command.js';

/** Kinds of file that a still is written as. */
const KINDS = ['svg', 'png', 'html', 'csv'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Runs `render`: writes what an element shows of a feed as files that need no script.
 *
 * @returns 1 where there is nothing to show, or a file cannot be written
 * @throws {SourceError} when a feed or its boundaries cannot be read
 */
export async function render(
  line: CommandLine,
  asked: RenderLine,
  {print, complain}: Output,
): Promise<number> {
  const {out = '.', locale} = line;
  const dataset = joined(await openSources(line));
  const [source = ''] = line.sources;
  const url = line.sources.length === 1 && isAddress(source) ? source : undefined;
  const regions = await regionsFor(dataset, asked.element, source);
  const {still, subject} = await stillOf({dataset, regions, locale, ...asked});
  if ('reason' in still) {
    complain(`<${asked.element}>: ${still.reason}`);
    return 1;
  }
  const picture = stillSvg(still, subject, url, asked.width, stillInk(asked.theme));
  const single = KINDS.find((kind) => extname(out).toLowerCase() === `.${kind}`);
  const kinds = single ? [single] : KINDS.filter((kind) => kind !== 'png' && (picture || kind !== 'svg'));
  if (!picture && (single === 'svg' || single === 'png')) {
    complain(`<${asked.element}> has no picture: write .html or .csv.`);
    return 1;
  }
  try {
    for (const kind of kinds) {
      const file = single ? out : join(out, `${asked.element}.${kind}`);
      const content = await contentOf(kind, {still, subject, picture, asked, url});
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, content);
      print(file);
    }
    return 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    complain(error instanceof PngError ? why : `"${out}" cannot be written: ${why}`);
    return 1;
  }
}

interface Made {
  readonly still: Still;
  readonly subject: Subject;
  readonly picture: StillPicture | undefined;
  readonly asked: RenderLine;
  readonly url: string | undefined;
}

async function contentOf(kind: Kind, made: Made): Promise<string | Uint8Array> {
  const {still, picture} = made;
  switch (kind) {
    case 'svg':
      return `${picture?.markup ?? ''}\n`;
    case 'png':
      return picture ? pngOf(picture) : '';
    case 'csv':
      return still.csv;
    case 'html':
      return fragmentOf(made);
  }
}

function fragmentOf({still, subject, picture, asked, url}: Made): string {
  const src =
    picture && (asked.image ?? `data:image/svg+xml;base64,${Buffer.from(picture.markup).toString('base64')}`);
  return fragmentHtml({
    still,
    subject,
    ink: stillInk(asked.theme),
    ...(picture && src ? {picture: {src, width: picture.width, height: picture.height}} : {}),
    ...(url === undefined ? {} : {url}),
    ...(asked.link === undefined ? {} : {live: asked.link}),
  });
}
