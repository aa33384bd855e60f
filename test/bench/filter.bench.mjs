import {createRequire} from 'node:module';
import {loadSource} from '../load-source.mjs';
import {random} from '../seeded.mjs';

const crossfilter = createRequire(import.meta.url)('crossfilter2');

const ENTRIES = {region: 20, sector: 60, supplier: 500, year: 12};
const DIMENSIONS = Object.keys(ENTRIES);
const ROUNDS = 9;
const WARM_UP = 2;

/**
 * A filter changes and four open views want their figures: counts and sums of money by four dimensions.
 *
 * The same sequence of filters runs through `Cube`, through crossfilter2 and through one plain pass that ignores facets
 * and missing figures, in turns; the figures are ratios of
 * the time for the sequence, each step at its median over the rounds.
 *
 * crossfilter2 works through changed rows only, so it is nearer the fewer rows a change touches: `narrow` figures are of a
 * sequence that turns a third of the rows on or off at a time. They are reported and not held.
 */
export default async function filterBench() {
  const {Cube} = await loadSource('model/cube.ts');
  const figures = {};
  const holds = [];
  for (const [label, size] of Object.entries({'100k': 1e5, '1m': 1e6})) {
    const table = makeTable(size);
    const ways = {cube: ofCube(Cube, table), crossfilter: ofCrossfilter(table), pass: ofPass(table)};
    const times = compare(ways, readerSteps(table));
    const narrow = compare(ways, narrowSteps(table));
    const vsCrossfilter = times.crossfilter / times.cube;
    const vsPass = times.cube / times.pass;
    figures[`filter.${label}.ms`] = times.cube;
    figures[`filter.${label}.crossfilterMs`] = times.crossfilter;
    figures[`filter.${label}.passMs`] = times.pass;
    figures[`filter.${label}.vsCrossfilter`] = vsCrossfilter;
    figures[`filter.${label}.vsPass`] = vsPass;
    figures[`filter.${label}.narrow.vsCrossfilter`] = narrow.crossfilter / narrow.cube;
    figures[`filter.${label}.narrow.vsPass`] = narrow.cube / narrow.pass;
    holds.push(
      {what: `filter.${label}.vsCrossfilter`, value: vsCrossfilter, limit: 5, ok: vsCrossfilter >= 5},
      {what: `filter.${label}.vsPass`, value: vsPass, limit: 3, ok: vsPass <= 3},
    );
  }
  return {name: 'filter', figures, holds};
}

function makeTable(size) {
  const next = random(2026);
  const column = (count) => ({
    codes: Uint32Array.from({length: size}, () => 1 + Math.floor(count * next() ** 2)),
    entries: Array.from({length: count + 1}, (_, key) => ({key: key === 0 ? '' : String(key), label: {}})),
  });
  const dimensions = Object.fromEntries(DIMENSIONS.map((name) => [name, column(ENTRIES[name])]));
  const money = {paid: Float64Array.from({length: size}, () => Math.floor(1e9 * next() ** 4))};
  return {size, money, dimensions};
}

function ofCube(Cube, table) {
  const cube = new Cube(table);
  const values = [table.money.paid];
  return (dimension, passes) => {
    cube.filter(dimension, passes);
    const groups = cube.groupsOf(DIMENSIONS, values);
    return () => groups.map(({count, sums}) => [...count.keys()].map((key) => [count[key], sums[0][key]]));
  };
}

function ofCrossfilter({size, money, dimensions}) {
  const rows = crossfilter(Array.from({length: size}, (_, row) => row));
  const byName = Object.fromEntries(
    DIMENSIONS.map((name) => [name, rows.dimension((row) => dimensions[name].codes[row])]),
  );
  const groups = DIMENSIONS.map((name) =>
    byName[name].group().reduce(
      (group, row) => (group.count++, (group.sum += money.paid[row]), group),
      (group, row) => (group.count--, (group.sum -= money.paid[row]), group),
      () => ({count: 0, sum: 0}),
    ),
  );
  return (dimension, passes) => {
    byName[dimension].filter(passes ? (code) => passes[code] === 1 : null);
    const all = groups.map((group) => group.all());
    return () =>
      all.map((group, at) => {
        const figures = dimensions[DIMENSIONS[at]].entries.map(() => [0, NaN]);
        for (const {key, value} of group) if (value.count > 0) figures[key] = [value.count, value.sum];
        return figures;
      });
  };
}

function ofPass({size, money, dimensions}) {
  const [a, b, c, d] = DIMENSIONS.map((name) => dimensions[name].codes);
  const all = Uint8Array.from({length: 1000}, () => 1);
  return (dimension, passes = all) => {
    const {codes} = dimensions[dimension];
    const groups = DIMENSIONS.map((name) => ({
      count: new Uint32Array(ENTRIES[name] + 1),
      sums: new Float64Array(ENTRIES[name] + 1),
    }));
    const [inA, inB, inC, inD] = groups;
    for (let row = 0; row < size; row++) {
      if (!passes[codes[row]]) continue;
      const value = money.paid[row];
      inA.count[a[row]]++;
      inA.sums[a[row]] += value;
      inB.count[b[row]]++;
      inB.sums[b[row]] += value;
      inC.count[c[row]]++;
      inC.sums[c[row]] += value;
      inD.count[d[row]]++;
      inD.sums[d[row]] += value;
    }
    return () => groups;
  };
}

/** ms a step. Throws where the cube and crossfilter2 do not agree: then they did not do the same work. */
function compare(ways, steps) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, steps.map(() => [])]));
  for (let round = 0; round < ROUNDS; round++) {
    steps.forEach(([dimension, passes], step) => {
      const results = {};
      for (const [name, run] of Object.entries(ways)) {
        const start = performance.now();
        const figures = run(dimension, passes);
        if (round >= WARM_UP) times[name][step].push(performance.now() - start);
        results[name] = JSON.stringify(figures());
      }
      if (results.cube !== results.crossfilter)
        throw new Error(`The cube and crossfilter2 differ in step ${step}.`);
    });
  }
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
  return Object.fromEntries(Object.entries(times).map(([name, lists]) => [name, mean(lists.map(median))]));
}

/** What a reader does: chooses a region, goes into a sector, lets the region go, looks at a supplier, lets go, some years. */
function readerSteps({dimensions}) {
  const only = (name, ...wanted) => [
    name,
    Uint8Array.from(dimensions[name].entries, (_, entry) => +wanted.includes(entry)),
  ];
  return [
    only('region', 4),
    only('sector', 10),
    ['region', undefined],
    ['sector', undefined],
    only('supplier', 25),
    ['supplier', undefined],
    only('year', 1, 2, 3),
    only('region', 2, 5, 9),
    ['year', undefined],
    ['region', undefined],
  ];
}

/** Two thirds of a dimension's entries, another two thirds, all of them; then the next dimension. */
function narrowSteps({dimensions}) {
  const some = (name, by) => [
    name,
    Uint8Array.from(dimensions[name].entries, (_, entry) => +((entry * 7 + by) % 3 !== 0)),
  ];
  return DIMENSIONS.flatMap((name, at) => [some(name, at), some(name, at + 1), [name, undefined]]);
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
