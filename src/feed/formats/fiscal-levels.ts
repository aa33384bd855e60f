/** What a row of a table with levels is, before its place is known. */
export interface LevelRow {
  /** Rows of different groups (years, bodies) are never above each other. */
  readonly group: string;
  /** The codes from the widest level down; a single code may hold the wider ones as its beginning. */
  readonly path: readonly string[];
  readonly values: readonly number[];
}

/** Which of the rows of one table is above another. */
export interface FoundLevels {
  /** By row, the row above it; undefined for a root. */
  readonly parents: readonly (number | undefined)[];
  /** How many rows have others below them by their codes. */
  readonly inner: number;
  /** Those of them that are the sum of the rows below, but for rounding. */
  readonly repeats: ReadonlySet<number>;
}

/**
 * Looks for rows that repeat the money of the rows below them.
 *
 * A row is below another of its group where its path goes on from the other's, its code begins with the other's, or the
 * other is called a total. That alone proves nothing ("1" and "10" are neighbours): the figures have to.
 */
export function findLevels(rows: readonly LevelRow[]): FoundLevels {
  const places = new Map<string, number>();
  rows.forEach(({group, path}, at) => {
    const place = placeOf(group, path);
    if (!places.has(place)) places.set(place, at);
  });
  const totals = new Map(rows.flatMap(({group, path}, at) => (isTotal(path) ? [[group, at] as const] : [])));
  const parents = rows.map(({group, path}, at) => {
    if (isTotal(path)) return undefined;
    for (const wider of widerPaths(path)) {
      const above = places.get(placeOf(group, wider));
      if (above !== undefined && above !== at) return above;
    }
    return totals.get(group);
  });
  return {parents, ...tally(rows, parents)};
}

/** True where a place in a set of paths has a wider one: only then is a look at the figures worth its time. */
export function mayBeLevels(paths: Iterable<readonly string[]>): boolean {
  const all = [...paths];
  const places = new Set(all.map((path) => placeOf('', path)));
  return all.some(
    (path) => isTotal(path) || [...widerPaths(path)].some((wider) => places.has(placeOf('', wider))),
  );
}

/** True where so many rows are the sum of those below that it is no chance. */
export function areLevels({inner, repeats}: FoundLevels): boolean {
  return repeats.size > 0 && repeats.size * 2 >= inner;
}

const TOTAL = /^(?:grand[ -]?)?(?:totals?|итого|всего|барлығы|жиыны|gesamt|summe)(?![\p{L}\d])/iu;

/** True for a row that is called the total of its group. */
export function isTotal(path: readonly string[]): boolean {
  const told = path.filter((code) => code !== '');
  return told.length === 1 && TOTAL.test(told[0] ?? '');
}

/** Names begin alike by chance; codes do so for a reason. */
const CODE = /^[\p{L}\d][\p{L}\d.\-/]{0,30}$/u;

function placeOf(group: string, path: readonly string[]): string {
  return `${group}\u0001${path.join('\u0000')}`;
}

/** The places that may be above a path, the nearest first. */
function* widerPaths(path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 1) {
    const told = path.flatMap((code, at) => (code === '' ? [] : [at]));
    for (const end of told.slice(1).reverse()) yield path.map((code, at) => (at < end ? code : ''));
    return;
  }
  const [code = ''] = path;
  if (!CODE.test(code)) return;
  for (let length = code.length - 1; length > 0; length--)
    yield [code.slice(0, length).replace(/[.\-/ ]+$/, '')];
}

function tally(
  rows: readonly LevelRow[],
  parents: readonly (number | undefined)[],
): Pick<FoundLevels, 'inner' | 'repeats'> {
  const sums = new Map<number, {readonly values: number[]; count: number}>();
  parents.forEach((parent, at) => {
    if (parent === undefined) return;
    const sum = sums.get(parent) ?? {values: [], count: 0};
    rows[at]?.values.forEach((value, measure) => {
      if (!Number.isNaN(value)) sum.values[measure] = (sum.values[measure] ?? 0) + value;
    });
    sum.count++;
    sums.set(parent, sum);
  });
  const step = stepOf(rows);
  const repeats = new Set<number>();
  for (const [parent, {values, count}] of sums) {
    const own = rows[parent]?.values ?? [];
    const rounding = (step / 2) * (count + 1);
    const equal = own.every((value, at) => Number.isNaN(value) || near(value, values[at] ?? 0, rounding));
    if (equal && own.some((value) => !Number.isNaN(value) && value !== 0)) repeats.add(parent);
  }
  return {inner: sums.size, repeats};
}

/** What all figures are rounded to: 100 000 in a table of millions with one decimal, at least 1. */
function stepOf(rows: readonly LevelRow[]): number {
  let step = 1;
  while (
    step < 1e9 &&
    rows.every(({values}) => values.every((value) => Number.isNaN(value) || value % (step * 10) === 0))
  )
    step *= 10;
  return step;
}

/** Equal but for the rounding of what was added; small budgets of round figures are not rounded. */
function near(own: number, sum: number, rounding: number): boolean {
  return Math.abs(own - sum) <= Math.max(0.5, Math.min(rounding, 0.01 * Math.abs(own)));
}
