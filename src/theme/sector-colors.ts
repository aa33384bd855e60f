import {OTHER} from './palettes.js';

const BLUE = 0;
const RED = 1;
const BROWN = 2;
const GREEN = 3;
const SKY = 4;
const OCHRE = 5;
const VIOLET = 6;
const WINE = 7;

/**
 * Hues of the sectors that the standards name, the same for the same purpose: OC4IDS sectors, COFOG divisions, functional
 * groups of Kazakhstan's budgets. The levels below take the hue of the one above.
 */
const KNOWN: Readonly<Record<string, number>> = {
  education: BLUE,
  health: RED,
  transport: BROWN,
  naturalResources: GREEN,
  waterAndWaste: SKY,
  energy: OCHRE,
  cultureSportsAndRecreation: VIOLET,
  socialHousing: WINE,
  communications: OTHER,
  governance: OTHER,
  economy: OTHER,
};

/** The same for numbered groups, a digit each, from 01 on. */
const NUMBERED: Readonly<Record<string, string>> = {
  cofog: `${OTHER}${OTHER}${BROWN}${OCHRE}${GREEN}${SKY}${RED}${VIOLET}${BLUE}${WINE}`,
  kz: `${OTHER}${OTHER}${OTHER}${BLUE}${RED}${WINE}${SKY}${VIOLET}${OCHRE}${GREEN}${OTHER}${BROWN}${OTHER}${OTHER}${OTHER}${OTHER}`,
};

/**
 * The colour of one sector as an index into `CATEGORICAL`, the same on every page.
 *
 * A key without a fixed hue gets one from its letters; two such keys may share it, which `sectorColors` avoids. In a feed
 * with levels hand in the key of the uppermost entry, so that a sector and its parts are alike.
 */
export function sectorColor(key: string): number {
  return fixedColor(key) ?? hash(topLevel(key)) % OTHER;
}

/**
 * The colours of all sectors of a feed, so that no two share a hue. Eight get one, the others are "other".
 *
 * Hand in every key of the feed, most important first, whatever is filtered: then a sector keeps its colour.
 */
export function sectorColors(keys: readonly string[]): ReadonlyMap<string, number> {
  const fixed = keys.map((key) => fixedColor(key));
  const taken = new Set(fixed.filter((color) => color !== undefined));
  const byGroup = new Map<string, number>();
  const colors = new Map<string, number>();
  keys.forEach((key, at) => {
    const group = topLevel(key);
    const color = fixed[at] ?? byGroup.get(group) ?? freeColor(hash(group), taken);
    byGroup.set(group, color);
    taken.add(color);
    colors.set(key, color);
  });
  return colors;
}

/** `undefined` where nothing is fixed. The empty key, "not told", is grey. */
function fixedColor(key: string): number | undefined {
  if (key === '') return OTHER;
  const top = topLevel(key);
  const [, scheme = '', number] = /^(cofog|kz):(\d\d)$/.exec(top) ?? [];
  const digit = NUMBERED[scheme]?.[Number(number) - 1];
  return digit ? Number(digit) : Object.hasOwn(KNOWN, top) ? KNOWN[top] : undefined;
}

/** `transport.road` → `transport`, `kz:04/123` → `kz:04`; two bare digits are a functional group. */
function topLevel(key: string): string {
  const top = key.split(/[./]/, 1)[0] ?? key;
  return /^\d\d$/.test(top) ? `kz:${top}` : top;
}

function freeColor(start: number, taken: ReadonlySet<number>): number {
  for (let step = 0; step < OTHER; step++) {
    const color = (start + step) % OTHER;
    if (!taken.has(color)) return color;
  }
  return OTHER;
}

/** FNV-1a, 32 bits: spreads short texts evenly and is the same everywhere. */
function hash(text: string): number {
  let code = 0x811c9dc5;
  for (const letter of text) code = Math.imul(code ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return code >>> 0;
}
