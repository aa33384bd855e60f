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

/** A sector given as a code, or as `{"code": …, "title": …}`. */
export function sectorWord(value: unknown, language: string): SectorWord | undefined {
  if (!isRecord(value)) {
    const key = wordOf(value);
    return key === undefined ? undefined : {key};
  }
  const label = textOf(value['title'] ?? value['label'] ?? value['name'] ?? value['description'], language);
  const key = wordOf(value['code'] ?? value['id']) ?? Object.values(label)[0];
  return key === undefined ? undefined : {key, label};
}

/** The code of a sector; a subsector stands below its sector. */
export function sectorCode(builder: ColumnBuilder, {key, label}: SectorWord): number {
  const above = key.includes('.') ? SUBSECTOR.exec(key)?.[1] : undefined;
  return above === undefined ? builder.code(key, label) : builder.code(key, label, {parent: builder.code(above)});
}

/** Leaves out sectors that another of the list makes more precise: of "transport", "transport.road" the latter. */
export function mostPrecise(words: readonly SectorWord[]): readonly SectorWord[] {
  if (words.length < 2) return words;
  return words.filter(({key}) => !words.some((other) => other.key.startsWith(`${key}.`)));
}
