/**
 * What runs inside the pages of `repaint.bench.mjs`. Each function is sent there as text, so none of them may use what stands
 * outside of it.
 */

/** Projects in thousands of tenge, the same at every call; random numbers as in `seeded.mjs`. */
export function projectsOf({size, seed}) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (most) => Math.floor(most * next() ** 2);
  const regions = '10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79'.split(' ');
  return Array.from({length: size}, (_, at) => {
    const planned = 1 + Math.floor(1e6 * next() ** 4);
    return {
      id: `p${at}`,
      title: {kk: `№${at} мектептің құрылысы`},
      status: 'implementation',
      sector: `${String(1 + pick(10)).padStart(2, '0')}.${1 + pick(6)}`,
      year: 2015 + pick(12),
      region: `KZ-${regions[pick(20)]}`,
      planned,
      adjusted: Math.floor(planned * (0.9 + next() / 4)),
      ...(next() < 0.9 ? {contracted: Math.floor(planned * (0.8 + next() / 4))} : {}),
      paid: Math.floor(planned * next()),
      suppliers: [{id: `12034000${pick(500)}`, name: `ЖШС Құрылыс ${pick(500)}`}],
    };
  });
}

/** Shows the feed in every chart and the table, and notes what the reader filters by. */
export async function openCharts(projects) {
  globalThis.document.addEventListener('budget-filter', ({where}) => (globalThis.where = where));
  const feed = globalThis.document.querySelector('budget-feed');
  const charts = [...feed.children];
  const ready = Promise.all(
    charts.map((chart) => new Promise((done) => chart.addEventListener('budget-ready', done, {once: true}))),
  );
  feed.data = {openBudget: '1', currency: 'KZT', unit: 1000, projects};
  await ready;
}

/** Whether the tables behind the charts are there too, which come once a chart is drawn. */
export function areWhole() {
  return ['bars', 'treemap', 'stages', 'timeline'].every((name) =>
    globalThis.document.querySelector(`budget-${name}`).shadowRoot.querySelector('.twin td'),
  );
}

/** Presses a mark of a chart; resolves once what it changed is painted. */
export function press({chart, mark, at}) {
  globalThis.document.querySelector(chart).shadowRoot.querySelectorAll(mark)[at].click();
  return globalThis.painted();
}

/** Defines `painted`: a message posted in a frame comes after its paint; another frame for what the first one asked for. */
export function waitForPaint() {
  const frame = () =>
    new Promise((done) =>
      globalThis.requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      }),
    );
  globalThis.painted = async () => {
    await frame();
    await frame();
  };
}

/** Boxes of the graphics of our charts, for the peer to draw into as large ones. */
export function graphicSizes() {
  const box = (chart, graphic) => {
    const {width, height} = document
      .querySelector(chart)
      .shadowRoot.querySelector(graphic)
      .getBoundingClientRect();
    return {width, height};
  };
  return {
    bars: box('budget-bars', '.rows'),
    treemap: box('budget-treemap', '.tiles'),
    stages: box('budget-stages', '.graphic'),
    timeline: box('budget-timeline', '.chart'),
  };
}

/** The same rows in crossfilter2 (`filter`), and the same four graphics in ECharts (`draw`), as large as ours. */
export function openPeer({projects, sizes}) {
  const stages = ['planned', 'adjusted', 'contracted', 'paid'];
  const rows = globalThis.crossfilter(projects);
  const keys = {region: (row) => row.region, sector: (row) => row.sector, year: (row) => row.year};
  const dimensions = Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, rows.dimension(key)]),
  );
  const sums = (group) =>
    group.reduce(
      (all, row) => {
        all.count++;
        for (const stage of stages) if (row[stage] !== undefined) all[stage] += row[stage];
        return all;
      },
      (all, row) => {
        all.count--;
        for (const stage of stages) if (row[stage] !== undefined) all[stage] -= row[stage];
        return all;
      },
      () => ({count: 0, planned: 0, adjusted: 0, contracted: 0, paid: 0}),
    );
  const groups = Object.fromEntries(
    Object.entries(dimensions).map(([name, dimension]) => [name, sums(dimension.group())]),
  );
  const total = sums(rows.groupAll());
  const charts = Object.fromEntries(
    Object.entries(sizes).map(([name, {width, height}]) => {
      const box = globalThis.document.body.appendChild(globalThis.document.createElement('div'));
      box.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
      return [name, globalThis.echarts.init(box, undefined, {renderer: 'canvas'})];
    }),
  );
  const billions = (value) => `${(value / 1e6).toFixed(1)} млрд`;
  const labels = {show: true, formatter: ({value}) => billions(value)};
  const still = {animation: false, grid: {left: 140, right: 80, top: 30, bottom: 30}};

  globalThis.filter = ({region, sector, years}) => {
    dimensions.region.filter(region ?? null);
    dimensions.sector.filter(sector ?? null);
    dimensions.year.filter(years ? [years.from, years.to + 1] : null);
    const all = Object.entries(groups).map(([name, group]) => [
      name,
      group.all().map(({key, value}) => ({key, ...value})),
    ]);
    globalThis.figures = {...Object.fromEntries(all), total: {...total.value()}};
  };

  globalThis.draw = () => {
    const {region, sector, year, total: whole} = globalThis.figures;
    const ranked = (rows) => [...rows].sort((a, b) => b.planned - a.planned);
    const top = ranked(region).slice(0, 10);
    const parts = ranked(sector);
    const rest = parts.slice(15).reduce((sum, {planned}) => sum + planned, 0);
    charts.bars.setOption({
      ...still,
      legend: {},
      xAxis: {type: 'value'},
      yAxis: {type: 'category', inverse: true, data: top.map(({key}) => key)},
      series: ['planned', 'paid'].map((stage) => ({
        type: 'bar',
        name: stage,
        barGap: '-100%',
        label: labels,
        data: top.map((row) => row[stage]),
      })),
    });
    charts.treemap.setOption({
      animation: false,
      series: [
        {
          type: 'treemap',
          roam: false,
          nodeClick: false,
          breadcrumb: {show: false},
          label: {formatter: ({name, value}) => `${name}\n${billions(value)}`},
          data: [...parts.slice(0, 15), {key: 'rest', planned: rest}].map(({key, planned}) => ({
            name: key,
            value: planned,
          })),
        },
      ],
    });
    charts.stages.setOption({
      ...still,
      xAxis: {type: 'value'},
      yAxis: {type: 'category', inverse: true, data: stages},
      series: [{type: 'bar', label: labels, data: stages.map((stage) => whole[stage])}],
    });
    charts.timeline.setOption({
      ...still,
      legend: {},
      xAxis: {type: 'category', data: year.map(({key}) => key)},
      yAxis: {type: 'value'},
      series: stages.map((stage) => ({
        type: 'line',
        name: stage,
        endLabel: {show: true, formatter: '{a}'},
        data: year.map((row) => row[stage]),
      })),
    });
  };
  globalThis.filter({});
  globalThis.draw();
}

/** Sums of the stages in tenge and the number of projects, as the summary shows them. */
export function figuresShown() {
  const values = globalThis.document.querySelector('budget-summary').shadowRoot.querySelectorAll('data');
  return [...values].map(({value}) => Number(value));
}
