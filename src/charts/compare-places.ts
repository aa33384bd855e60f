import {perResident} from '../model/per-resident.js';
import type {Population} from '../model/dataset.js';
import type {Column} from '../model/dimension.js';
import {yearOf} from '../model/year.js';
import type {Figures, Group} from '../store/figures.js';

/** What can be put side by side. */
export type CompareBy = 'region' | 'year';

/** How many places make a comparison, and how many of them stand side by side. */
const FEWEST = 2;
export const MOST_PLACES = 3;
const MOST_LIKE = 3;

/** What is compared until somebody says so: regions where there are two, else years; undefined where there is neither. */
export function compareBy(figures: Figures, wish: string | undefined): CompareBy | undefined {
  const possible = (['region', 'year'] as const).filter((by) => comparable(figures, by).length >= FEWEST);
  return (
    possible.find((by) => by === wish) ?? (wish === 'region' || wish === 'year' ? undefined : possible[0])
  );
}

/** The regions or years with records, whatever the filter by them: the largest, or the latest, first. */
export function comparable(figures: Figures, by: CompareBy): readonly Group[] {
  const {measure} = figures.view;
  const size = ({sums, count}: Group) => (measure ? (sums[measure] ?? -Infinity) : count);
  const groups = figures.groups(by).filter(({entry}) => entry.key !== '' && !entry.parts);
  return by === 'year'
    ? groups
        .filter(({entry}) => yearOf(entry.key) !== undefined)
        .reverse()
        .sort((a, b) => (a.entry.key < b.entry.key ? 1 : -1))
    : groups.sort((a, b) => size(b) - size(a) || a.index - b.index);
}

/**
 * Keys of what is compared: those asked for, else those of the filter, else the largest region and its likest, or the year
 * that is looked at and the one before it. One alone is given company.
 */
export function chosenKeys(figures: Figures, by: CompareBy, asked: readonly string[]): readonly string[] {
  const column = figures.table.dimensions[by];
  const known = (keys: readonly string[]) =>
    [...new Set(keys)].filter((key) => key !== '' && column?.entries.some((entry) => entry.key === key));
  const wanted = known(asked);
  const [first = wanted, ...others] = [wanted, known(filteredKeys(figures, by))].filter(
    (keys) => keys.length > 0,
  );
  const chosen = first.length > 1 || others.length === 0 ? first : [...first, ...(others[0] ?? [])];
  const keys = [...new Set(chosen)].slice(0, MOST_PLACES);
  if (keys.length >= FEWEST) return keys;
  const options = comparable(figures, by).map(({entry}) => entry.key);
  if (by === 'year') {
    const latest = keys[0] ?? latestKey(figures, options) ?? '';
    const before = options.find((key) => key < latest) ?? options.find((key) => key !== latest);
    return before === undefined ? [latest] : [before, latest].sort();
  }
  const largest = keys[0] ?? options[0] ?? '';
  const like = likest(figures, largest)[0] ?? options.find((key) => key !== largest);
  return like === undefined ? [largest] : [largest, like];
}

/** Keys of the regions whose number of residents is nearest in proportion to that of one, the likest first. */
export function likest(figures: Figures, key: string, except: readonly string[] = []): readonly string[] {
  const own = residentsOf(figures, key);
  if (!own) return [];
  return comparable(figures, 'region')
    .flatMap(({entry}) => {
      const population =
        entry.key === key || except.includes(entry.key) ? undefined : residentsOf(figures, entry.key);
      return population ? [{key: entry.key, far: Math.abs(Math.log(population.value / own.value))}] : [];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_LIKE)
    .map((like) => like.key);
}

/** The dated number of residents of a region; undefined where none can be used. */
export function residentsOf({dataset}: Figures, key: string): Population | undefined {
  const {population} = dataset.meta;
  const found = population && Object.hasOwn(population, key) ? population[key] : undefined;
  return perResident(0, found).value === undefined ? undefined : found;
}

/** For each entry the place it is counted in: itself or the nearest above it that is compared; -1 for all others. */
export function placeOfEntries({entries}: Column, keys: readonly string[]): Int32Array {
  return Int32Array.from(entries, (_, index) => {
    const seen = new Set<number>();
    for (let at: number | undefined = index; at !== undefined && !seen.has(at); at = entries[at]?.parent) {
      seen.add(at);
      const place = keys.indexOf(entries[at]?.key ?? '');
      if (place >= 0) return place;
    }
    return -1;
  });
}

function filteredKeys(figures: Figures, by: CompareBy): readonly string[] {
  const {values, years} = figures.view.where;
  const keys = values[by] ?? [];
  if (by === 'region' || !years || keys.length > 0) return keys;
  const within = comparable(figures, by).filter(({entry}) => {
    const year = yearOf(entry.key) ?? NaN;
    return year >= (years.from ?? -Infinity) && year <= (years.to ?? Infinity);
  });
  return within
    .slice(0, MOST_PLACES)
    .map(({entry}) => entry.key)
    .reverse();
}

/** The year that budget lines are shown of; of projects the latest that is not in the future of the figures. */
function latestKey({period, dataset}: Figures, options: readonly string[]): string | undefined {
  const latest = period?.to ?? yearOf(dataset.meta.asOf ?? '') ?? Infinity;
  return options.find((key) => (yearOf(key) ?? NaN) <= latest) ?? options[0];
}
