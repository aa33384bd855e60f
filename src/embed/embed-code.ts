import type {EmbedHost} from './embed-host.js';
import {type Heights, heldHeight} from './held-height.js';

/** Ways to put an element on a site, from the one that needs most rights to the one that needs none. */
export const GRADES = ['element', 'resized', 'frame', 'still'] as const;
export type Grade = (typeof GRADES)[number];

/** One element with what it is given. */
export interface EmbedPart {
  readonly tag: string;
  /** Attributes with absolute addresses, `src` among them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names the frame, and stands in the element until it is ready. */
  readonly title: string;
  /** What is kept free for it: measured heights, or usual ones. */
  readonly held: Heights | 'screen';
}

/** What is put on a site: one element, or several that share a feed and filter each other. */
export type EmbedTarget = readonly [EmbedPart, ...EmbedPart[]];

/** Attributes that say which feed it is: of several elements the feed has them. */
const OF_FEED = ['src', 'format', 'mapping', 'currency', 'unit', 'regions-src', 'refresh'];

/** Elements that stand at the top of a page, whose reader waits for the feed. */
const FIRST_SEEN = ['budget-map', 'budget-explorer'];

/** Height of a frame for what is as high as the screen, in CSS pixels. */
const SCREEN = 800;

/** What stands around an element in a frame, in CSS pixels: the padding of its page, and the line that leads out of it. */
const FRAME_EDGES = 16 + 34;

/** What somebody pastes. Every value is escaped for the language it stands in. */
export function embedCode(grade: Grade, target: EmbedTarget, host: EmbedHost): string {
  switch (grade) {
    case 'element':
      return [
        ...preloads(target),
        scriptTag(host.script, 'embed.js', host, 'type="module"'),
        elementTags(target),
      ].join('\n');
    case 'resized':
      return [...frameTags(target, host), scriptTag(host.resizer, 'resize.js', host, 'async')].join('\n');
    case 'frame':
      return frameTags(target, host).join('\n');
    case 'still':
      return target.map((part) => command(part, host)).join('\n');
  }
}

/** Address of the page that a frame shows; also a page by itself. */
export function frameAddress({tag, attributes}: EmbedPart, {page}: EmbedHost): string {
  const url = new URL(page);
  url.searchParams.set('feed', attributes.get('src') ?? '');
  url.searchParams.set('element', tag);
  for (const [name, value] of attributes) if (name !== 'src') url.searchParams.set(name, value);
  return url.href;
}

/** On a slow network the feed comes sooner when the page asks for it; the loader takes that answer by the same address. */
function preloads(target: EmbedTarget): readonly string[] {
  if (!target.some(({tag}) => FIRST_SEEN.includes(tag))) return [];
  const feeds = (target[0].attributes.get('src') ?? '').split(/\s+/).filter(Boolean);
  return feeds.map((feed) => `<link rel="preload" as="fetch" crossorigin href="${escaped(feed)}">`);
}

function elementTags([first, ...others]: EmbedTarget): string {
  if (others.length === 0) return elementTag(first, held(first, first.attributes), fallback(first));
  const parts = [first, ...others];
  const feed = new Map([...first.attributes].filter(([name]) => OF_FEED.includes(name)));
  const inside = parts.map((part) => {
    const own = new Map([...part.attributes].filter(([name]) => !OF_FEED.includes(name)));
    return `  ${elementTag(part, held(part, own), '')}`;
  });
  const link = `  ${fallback(first)}`;
  return elementTag({tag: 'budget-feed'}, feed, ['', ...inside, link, ''].join('\n'));
}

function elementTag(
  {tag}: Pick<EmbedPart, 'tag'>,
  attributes: ReadonlyMap<string, string>,
  inside: string,
): string {
  const written = [...attributes].map(([name, value]) =>
    value === '' ? name : `${name}="${escaped(value)}"`,
  );
  return `<${[tag, ...written].join(' ')}>${inside}</${tag}>`;
}

function held(part: EmbedPart, attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...attributes, ['style', heldHeight(part.held)]]);
}

/** For readers whose browser runs no scripts. */
function fallback({attributes, title}: EmbedPart): string {
  const [source = ''] = (attributes.get('src') ?? '').split(/\s+/);
  return `<a href="${escaped(source)}">${escaped(title)}</a>`;
}

function frameTags(target: EmbedTarget, host: EmbedHost): readonly string[] {
  return target.map((part) => {
    const height = part.held === 'screen' ? SCREEN : Math.ceil(part.held[0]) + FRAME_EDGES;
    const style = part.held === 'screen' ? '' : `; ${heldHeight(withEdges(part.held))}`;
    return `<iframe src="${escaped(frameAddress(part, host))}" title="${escaped(part.title)}" width="100%" height="${height}" style="border: 0${style}" loading="lazy"></iframe>`;
  });
}

function withEdges([wide, narrow]: Heights): Heights {
  return [wide + FRAME_EDGES, narrow + FRAME_EDGES];
}

function scriptTag(address: string, file: string, {integrity}: EmbedHost, rest: string): string {
  const hash = Object.hasOwn(integrity, file) ? integrity[file] : undefined;
  const exact = hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  return `<script ${rest} src="${escaped(address)}"${exact}></script>`;
}

/** Attributes that `open-budget render` knows by the same name. */
const RENDERED = new Set(
  'format mapping currency unit by of rows levels count sum rules limits today project where measure per records locale theme'.split(
    ' ',
  ),
);

function command({tag, attributes}: EmbedPart, {version}: EmbedHost): string {
  const feeds = (attributes.get('src') ?? '').split(/\s+/);
  const options = [...attributes].filter(([name, value]) => RENDERED.has(name) && value !== '');
  return [
    `npx --package open-budget-elements@${version} open-budget render`,
    ...feeds.map(quoted),
    `--element ${tag}`,
    ...options.map(([name, value]) => `--${name} ${quoted(value)}`),
    `--out ${tag}`,
  ].join(' ');
}

/** One word of a command line, whatever is in it (POSIX shells). */
function quoted(word: string): string {
  return /^[\w./:@%,+-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
