import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import {chartForms} from './chart-forms.js';
import {flowNodeName, type FlowWords} from './flow-words.js';

/** The flows as a table and as files. */
export const forms = chartForms(flowTwin, async () => (await import('./flow-picture.js')).drawFlow, true);

/** Every way through all levels with its sum in full; together with what is below zero they are the whole sum. */
export function flowTwin(words: FlowWords, caption: string): TableTwin {
  const {figures, graph, naming, formats} = words;
  const {core, charts, flow} = naming.messages;
  const {measure} = figures.view;
  const sign = figures.currency === undefined ? '' : `, ${currencySign(figures.currency)}`;
  const sumName = measure ? `${core.measures[measure].name}${sign}` : charts.countName[figures.view.records];
  const money = (sum: number): TwinCell => ({
    value: sum,
    text: Math.abs(sum) < 100 ? formats.decimal(sum, 2) : formats.integer(sum),
  });
  const share = (part: number): TwinCell => ({
    value: Math.round(part * 1000) / 10,
    text: formats.percent(part, 1),
  });
  const blank = graph.levels.slice(1).map((): TwinCell => ({value: ''}));
  const below = graph.below.count > 0;
  return {
    caption,
    columns: [
      ...graph.levels.map(({dimension}) => ({name: core.dimensions[dimension]})),
      {name: sumName, numeric: true},
      {name: core.pers.share.name, numeric: true},
    ],
    rows: [
      ...graph.paths.map(({nodes, sum}) => [
        ...nodes.map((node): TwinCell => {
          const {text, lang} = flowNodeName(node, words);
          return {value: text, lang: lang === core.language ? '' : lang};
        }),
        money(sum),
        share(sum / graph.total),
      ]),
      ...(below ? [[{value: flow.belowRow}, ...blank, money(graph.below.sum), {value: undefined}]] : []),
    ],
    totals: [
      {value: core.total},
      ...blank,
      money(graph.total + graph.below.sum),
      below ? {value: undefined} : share(1),
    ],
  };
}
