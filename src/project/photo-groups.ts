import {safeUrl} from '../element/safe-url.js';
import type {Photo} from '../model/project.js';

/** A photo whose address is a safe one. */
export interface SafePhoto extends Photo {
  readonly href: string;
  readonly host: string;
}

/** Photos that may be shown at once, and those of other hosts, which wait until the reader asks. */
export interface PhotoGroups {
  readonly shown: readonly SafePhoto[];
  readonly waiting: ReadonlyMap<string, readonly SafePhoto[]>;
}

const ORDER = ['before', 'during', undefined, 'after'];

/**
 * Parts photos by host, in the order before – during – after.
 *
 * @param feed address of the feed
 * @param allowed hosts from which photos are loaded without asking: those of the page and of the feed, and what the reader allowed
 */
export function groupPhotos(
  photos: readonly Photo[],
  feed: string | undefined,
  allowed: ReadonlySet<string>,
): PhotoGroups {
  const safe = photos.flatMap((photo): SafePhoto[] => {
    const href = safeUrl(photo.url, feed);
    if (href === undefined || !/^https?:/.test(href)) return [];
    return [{...photo, href, host: new URL(href).host}];
  });
  const sorted = safe.sort((a, b) => ORDER.indexOf(a.when) - ORDER.indexOf(b.when));
  const waiting = new Map<string, SafePhoto[]>();
  for (const photo of sorted) {
    if (!allowed.has(photo.host)) waiting.set(photo.host, [...(waiting.get(photo.host) ?? []), photo]);
  }
  return {shown: sorted.filter(({host}) => allowed.has(host)), waiting};
}
