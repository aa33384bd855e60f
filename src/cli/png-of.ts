import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import type {StillPicture} from '../still/still-svg.js';
import {installedBrowser, NO_BROWSER} from './installed-browser.js';

/** Pixels of the file for one of the drawing, for sharp print. */
const DENSITY = 2;
/** How long the browser may take, in milliseconds. */
const PATIENCE = 60_000;

/** A picture could not be made into pixels. */
export class PngError extends Error {}

/**
 * Has an installed browser draw a picture.
 *
 * @throws {PngError} that says what to do
 */
export async function pngOf({markup, width, height}: StillPicture): Promise<Uint8Array> {
  const browser = installedBrowser();
  if (!browser) throw new PngError(NO_BROWSER);
  const folder = await mkdtemp(join(tmpdir(), 'open-budget-'));
  try {
    const [page, file] = [join(folder, 'picture.html'), join(folder, 'picture.png')];
    await writeFile(page, pageOf(markup));
    await promisify(execFile)(
      browser,
      [
        '--headless',
        // Root has no sandbox to give; the page is ours, without scripts.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--hide-scrollbars',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--force-device-scale-factor=${DENSITY}`,
        `--window-size=${width},${height}`,
        `--screenshot=${file}`,
        pathToFileURL(page).href,
      ],
      {timeout: PATIENCE},
    );
    return await readFile(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PngError(`"${browser}" made no picture: ${why}`);
  } finally {
    await rm(folder, {recursive: true, force: true, maxRetries: 3});
  }
}

function pageOf(markup: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>html,body{margin:0}svg{display:block}</style>${markup}`;
}
