import {existsSync, readFileSync} from 'node:fs';

const folder = new URL('../../shared/feeds/', import.meta.url);

/** Text of a real feed from the folder beside the repository, or undefined where that folder is missing. */
export function sharedFeed(path) {
  const file = new URL(path, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
