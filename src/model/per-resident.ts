import type {Population} from './dataset.js';

/**
 * Why a figure cannot be put per resident or as a share: the figure itself is *missing*; there is no population, or one
 * without a date, or of nobody; the whole is missing or zero; part and whole have different signs, so that the part is no
 * share of it.
 */
export type PerReason =
  'missing' | 'no-population' | 'undated-population' | 'no-residents' | 'no-whole' | 'mixed-signs';

/** A figure put otherwise, or why it cannot be. */
export type PerFigure =
  | {readonly value: number; readonly reason?: undefined}
  | {readonly value?: undefined; readonly reason: PerReason};

/** Money per resident of the region it was spent in. Only a population that tells its date is used. */
export function perResident(figure: number | undefined, population: Population | undefined): PerFigure {
  if (figure === undefined || !Number.isFinite(figure)) return {reason: 'missing'};
  if (!population) return {reason: 'no-population'};
  if (!/^\d{4}/.test(population.date ?? '')) return {reason: 'undated-population'};
  if (!(population.value > 0) || !Number.isFinite(population.value)) return {reason: 'no-residents'};
  return {value: figure / population.value};
}

/**
 * The part of a whole, 0–1.
 *
 * With figures of both signs beneath it a part may exceed its whole or oppose it; then it is no share.
 */
export function shareOf(figure: number | undefined, whole: number | undefined): PerFigure {
  if (figure === undefined || !Number.isFinite(figure)) return {reason: 'missing'};
  if (whole === undefined || !Number.isFinite(whole) || whole === 0) return {reason: 'no-whole'};
  const value = figure / whole;
  if (value < 0 || value > 1 + 1e-9) return {reason: 'mixed-signs'};
  return {value: Math.min(value, 1)};
}

/**
 * The residents of several regions together.
 *
 * Undefined unless every one of them has a dated figure. The date is the oldest of theirs; the source is told only where
 * it is one.
 */
export function residentsOf(
  population: Readonly<Record<string, Population>> | undefined,
  codes: readonly string[],
): Population | undefined {
  const figures = codes.map((code) =>
    population && Object.hasOwn(population, code) ? population[code] : undefined,
  );
  const dated = figures.filter((figure): figure is Population => perResident(0, figure).value !== undefined);
  if (dated.length === 0 || dated.length < codes.length) return undefined;
  const sources = new Set(dated.map(({source}) => source));
  const [source] = sources;
  return {
    value: dated.reduce((sum, {value}) => sum + value, 0),
    date: dated.map(({date}) => date).sort()[0] ?? '',
    ...(sources.size === 1 && source !== undefined ? {source} : {}),
  };
}
