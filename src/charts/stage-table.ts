import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import {chartForms} from './chart-forms.js';
import {signed, type StageWords} from './stage-words.js';

/** The stages as a table and as files. */
export const forms = chartForms(stageTwin, async () => (await import('./stages-picture.js')).drawStages);

/** The stages with their changes, in full figures and whole sums. */
export function stageTwin({figures, steps, naming, formats}: StageWords, caption: string): TableTwin {
  const {core, stages} = naming.messages;
  const sign = currencySign(figures.currency ?? '');
  const numeric = (value: number | undefined, text: (value: number) => string): TwinCell =>
    value === undefined ? {value} : {value, text: text(value)};
  return {
    caption,
    columns: [
      {name: stages.stage},
      {name: `${core.measures.amount.name}, ${sign}`, numeric: true},
      {name: stages.records, numeric: true},
      {name: `${stages.change}, ${sign}`, numeric: true},
      {name: stages.changePercent, numeric: true},
      {name: stages.compared, numeric: true},
    ],
    rows: steps.map(({stage, sum, stated, change}) => {
      const compared = change && change.both > 0 ? change : undefined;
      const share = compared?.share;
      return [
        {value: core.measures[stage].name},
        numeric(sum, formats.integer),
        numeric(stated, formats.integer),
        numeric(compared?.difference, formats.integer),
        numeric(share === undefined ? undefined : Math.round(share * 1000) / 10, () =>
          signed(share ?? 0, formats),
        ),
        numeric(change?.both, formats.integer),
      ];
    }),
  };
}
