import {renderTwin, type TableTwin, twinCsv} from '../element/table-twin.js';
import type {ProjectTable} from '../model/dataset.js';
import {chooseText} from '../model/text.js';
import type {ShownRule} from './flag-view.js';
import {evidenceSentence, type FlagContext, wordsOf} from './flag-words.js';

/** Every signal as a row, with full figures. */
export function flagsTwin(
  found: readonly ShownRule[],
  projects: ProjectTable,
  context: FlagContext,
  caption: string,
): TableTwin {
  const {naming} = context;
  const {flags, core} = naming.messages;
  const {table} = flags;
  return {
    caption,
    columns: [
      {name: table.project},
      {name: table.id},
      {name: table.signal},
      {name: table.evidence},
      {name: table.n, numeric: true},
      {name: table.indicator},
    ],
    rows: found.flatMap(({result: {rule, outcome}, flags: of}) =>
      of.map(({row, evidence}) => {
        const id = projects.ids[row] ?? '';
        const title = chooseText(projects.titles[row], naming.locale);
        return [
          {value: title?.text ?? id, lang: title && title.lang !== core.language ? title.lang : ''},
          {value: id},
          {value: wordsOf(rule, context).name},
          {value: evidenceSentence(rule, evidence, context, true)},
          {value: outcome.n},
          {value: rule.indicator?.code ?? ''},
        ];
      }),
    ),
  };
}

export function renderFlagsTable(twin: TableTwin, noData: string): unknown {
  return renderTwin(twin, noData, true);
}

export function flagsCsv(twin: TableTwin): string {
  return twinCsv(twin);
}
