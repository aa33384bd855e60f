import type {ColumnBuilder} from '../../model/column-builder.js';
import type {Text} from '../../model/text.js';
import {isRecord, wordOf} from './record.js';
import {textOf} from './text-of.js';

/** A sector as a feed names it. */
export interface SectorWord {
  readonly key: string;
  readonly label?: Text;
}

/** OC4IDS puts subsectors after a dot: "transport.road". Codes of figures ("04.5.1") are left as they are. */
const SUBSECTOR = /^([A-Za-z]+)\.[A-Za-z]/;

/** Schemes whose codes have names in the codelists, by the prefix of their keys. */
const SCHEMES: readonly (readonly [scheme: RegExp, prefix: string])[] = [
  [/cofog/i, 'cofog:'],
  [/^kz\b/i, 'kz:'],
];

/**
 * A sector given as a code, or as `{"code": …, "title": …, "scheme": …}`.
 *
 * A bare code stays as the feed gives it: "04" is education in Kazakhstan's classification and economic affairs in COFOG,
 * and only a scheme ("kz", "COFOG") or a key that carries it ("kz:04") can tell.
 */
export function sectorWord(value: unknown, language: string): SectorWord | undefined {
  if (!isRecord(value)) {
    const key = wordOf(value);
    return key === undefined ? undefined : {key};
  }
  const label = textOf(value['title'] ?? value['label'] ?? value['name'] ?? value['description'], language);
  const code = wordOf(value['code'] ?? value['id']);
  const key = code === undefined ? Object.values(label)[0] : prefixed(code, value['scheme']);
  return key === undefined ? undefined : {key, label};
}

function prefixed(code: string, scheme: unknown): string {
  if (typeof scheme !== 'string' || code.includes(':')) return code;
  const prefix = SCHEMES.find(([pattern]) => pattern.test(scheme))?.[1];
  return prefix === undefined ? code : prefix + code;
}

/** The code of a sector; a subsector stands below its sector. */
export function sectorCode(builder: ColumnBuilder, {key, label}: SectorWord): number {
  const above = key.includes('.') ? SUBSECTOR.exec(key)?.[1] : undefined;
  return above === undefined
    ? builder.code(key, label)
    : builder.code(key, label, {parent: builder.code(above)});
}
