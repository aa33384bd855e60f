import {formatWhere} from '../model/format-where.js';
import {parseWhere, type Where} from '../model/where.js';
import type {Choice} from '../store/view.js';

/** What says which feed it is and how to read it. */
const SOURCE = ['src', 'format', 'mapping', 'currency', 'unit', 'regions-src', 'refresh'];

/** What belongs to the page, to the reader's state or to the element's place, and not into a code. */
const CLOSED = new Set(
  'src where measure per records currency locale theme state permalink group for embed-src id class style slot part is hidden tabindex lang dir role title'.split(
    ' ',
  ),
);
const FOREIGN = /^(?:on|data-|aria-)/;
const ADDRESSES = new Set(['mapping', 'regions-src', 'basemap', 'worker-url']);

/** What an element is shared with. */
export interface SharedView {
  /** What the reader looks at. */
  readonly choice: Choice;
  readonly locale: string;
  /** What relative addresses are resolved against. */
  readonly base: string;
  /** Address of the feed for others, where it is another than here. */
  readonly feed?: string | undefined;
}

/**
 * The attributes of an element elsewhere that shows what it shows here: those of its feed, its own, and the reader's view.
 *
 * @param feed the element that names the feed
 * @param element the element to share, undefined for one that is not on the page
 * @returns undefined where the feed has no address on the web
 */
export function sharedAttributes(
  feed: Element | undefined,
  element: Element | undefined,
  {choice, locale, base, feed: elsewhere}: SharedView,
): ReadonlyMap<string, string> | undefined {
  const named = [element, feed].find((of) => of?.hasAttribute('src'));
  const addresses = webAddresses(elsewhere || (named?.getAttribute('src') ?? ''), base);
  if (!addresses) return undefined;
  const found = new Map([['src', addresses]]);
  for (const name of SOURCE) {
    const value = named?.getAttribute(name) ?? null;
    if (name !== 'src' && value !== null) found.set(name, absolute(name, value, base));
  }
  for (const {name, value} of element?.attributes ?? []) {
    if (!CLOSED.has(name) && !FOREIGN.test(name) && !(element === feed && SOURCE.includes(name)))
      found.set(name, absolute(name, value, base));
  }
  const {where, measure, per, records, currency} = combined(choice, element, named);
  const theme = element?.getAttribute('theme') ?? 'auto';
  const view = {where: formatWhere(where), measure, per, records, currency, locale};
  for (const [name, value] of Object.entries(view)) if (value) found.set(name, value);
  if (theme !== 'auto') found.set('theme', theme);
  return found;
}

/** The reader's view, with what an element inside a shared feed fixes for itself. */
export function combined(
  choice: Choice,
  element: Element | undefined,
  named?: Element,
): Choice & {readonly where: Where} {
  const where = choice.where ?? {values: {}};
  if (!element || element === named) return {...choice, where};
  const own = parseWhere(element.getAttribute('where') ?? '').where;
  const fixed = Object.fromEntries(
    ['measure', 'per', 'records', 'currency'].flatMap((name) => {
      const value = element.getAttribute(name);
      return value ? [[name, value]] : [];
    }),
  ) as Choice;
  return {...choice, ...fixed, where: {...where, ...own, values: {...where.values, ...own.values}}};
}

function webAddresses(src: string, base: string): string | undefined {
  const urls = src
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => (URL.canParse(address, base) ? new URL(address, base) : undefined));
  const open = urls.length > 0 && urls.every((url) => url && /^https?:$/.test(url.protocol));
  return open ? urls.map((url) => url?.href).join(' ') : undefined;
}

function absolute(name: string, value: string, base: string): string {
  if (!ADDRESSES.has(name)) return value;
  return value
    .split(/\s+/)
    .map((address) =>
      address !== '-' && URL.canParse(address, base) ? new URL(address, base).href : address,
    )
    .join(' ');
}
