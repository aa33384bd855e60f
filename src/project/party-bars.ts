import type {ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import {partOf, type Share} from './party-tally.js';
import {sizeOf} from './party-words.js';

/** One bar of a list: which part of the party's money or records. */
export interface PartyBar<Of extends Share = Share> {
  /** Undefined for a gap between years. */
  readonly of: Of | undefined;
  readonly name: ChosenText;
  /** Undefined where the figure is missing: no bar, and never a 0. */
  readonly value: number | undefined;
  /** Of all bars; undefined where they may not be added up, or some are below zero. */
  readonly part: number | undefined;
  /** Where the bar begins and how long it is, in per cent. */
  readonly start: number;
  readonly length: number;
  /** Where zero is, in per cent. */
  readonly zero: number;
}

/** The largest first, those without a figure last, "not told" at the end of all. */
export function ranked<Of extends Share>(shares: readonly Of[], figures: Figures): readonly Of[] {
  const size = (share: Of) => sizeOf(share, figures);
  return [...shares].sort((a, b) => {
    const [x, y] = [size(a), size(b)];
    if (a.index === 0 || b.index === 0) return Number(a.index === 0) - Number(b.index === 0);
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return y - x || b.count - a.count;
  });
}

/**
 * Lays out bars on one scale that includes zero.
 *
 * @param additive whether they add up to a whole
 */
export function layoutPartyBars<Of extends Share>(
  shares: readonly {readonly of: Of | undefined; readonly name: ChosenText}[],
  figures: Figures,
  additive: boolean,
): readonly PartyBar<Of>[] {
  const values = shares.map(({of}) => of && sizeOf(of, figures));
  const told = values.filter((value) => value !== undefined);
  const [min, max] = [Math.min(0, ...told), Math.max(0, ...told)];
  const span = max - min || 1;
  const whole = min < 0 || !additive ? undefined : told.reduce((sum, value) => sum + value, 0);
  return shares.map((share, at) => {
    const value = values[at];
    return {
      ...share,
      value,
      part: partOf(value, whole),
      start: (100 * (Math.min(0, value ?? 0) - min)) / span,
      length: (100 * Math.abs(value ?? 0)) / span,
      zero: (100 * -min) / span,
    };
  });
}

/** Most years between which a gap is told year by year. */
const MOST_YEARS = 40;

/** Years in their order, with those of which nothing is told between them. */
export function withGaps<Of extends Share>(
  shares: readonly Of[],
  yearOf: (share: Of) => number | undefined,
): readonly (Of | number)[] {
  const dated = shares.flatMap((share) => {
    const year = yearOf(share);
    return year === undefined ? [] : [{share, year}];
  });
  const undated = shares.filter((share) => yearOf(share) === undefined);
  const years = dated.map(({year}) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  dated.sort((a, b) => a.year - b.year || a.share.index - b.share.index);
  if (dated.length === 0 || last - first >= MOST_YEARS) return [...dated.map(({share}) => share), ...undated];
  const all: (Of | number)[] = [];
  for (let year = first; year <= last; year++) {
    const of = dated.filter((one) => one.year === year);
    all.push(...(of.length > 0 ? of.map(({share}) => share) : [year]));
  }
  return [...all, ...undated];
}
