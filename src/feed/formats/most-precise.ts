import type {SectorWord} from './sector-code.js';

/** Leaves out sectors that another of the list makes more precise: of "transport", "transport.road" the latter. */
export function mostPrecise(words: readonly SectorWord[]): readonly SectorWord[] {
  if (words.length < 2) return words;
  return words.filter(({key}) => !words.some((other) => other.key.startsWith(`${key}.`)));
}
