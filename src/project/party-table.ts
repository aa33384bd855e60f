import {renderTwin, type TableTwin, type TwinCell, twinCsv} from '../element/table-twin.js';
import {currencySign} from '../i18n/currency-sign.js';
import type {ChosenText} from '../model/text.js';
import {partyProject, projectRows} from './party-projects.js';
import type {PartyContext} from './party-words.js';

/** All projects of a party as a table of full figures; what is done together with others says with whom. */
function partyTwin(context: PartyContext, caption: string): TableTwin {
  const {view, naming, formats} = context;
  const {core, party} = naming.messages;
  const {figures, joint, late} = view;
  const sign = figures.currency === undefined ? '' : `, ${currencySign(figures.currency)}`;
  const {region, status} = figures.table.dimensions;
  const text = (chosen: ChosenText | undefined): TwinCell => ({
    value: chosen?.text,
    lang: chosen && chosen.lang !== core.language ? chosen.lang : '',
  });
  const date = (iso: string | undefined): TwinCell =>
    iso === undefined ? {value: undefined} : {value: iso, text: formats.date(iso, 'short')};
  return {
    caption,
    columns: [
      {name: party.name},
      {name: party.id},
      ...(region ? [{name: core.dimensions.region}] : []),
      ...(status ? [{name: core.dimensions.status}] : []),
      ...figures.measures.map((measure) => ({name: `${core.measures[measure].name}${sign}`, numeric: true})),
      {name: party.endPlanned},
      {name: party.endActual},
      ...(late ? [{name: party.lateDays, numeric: true}] : []),
      ...(joint.length > 0 ? [{name: party.together}] : []),
    ],
    rows: projectRows(view).map((row): readonly TwinCell[] => {
      const project = partyProject(row, context);
      return [
        text(project.title),
        {value: project.id},
        ...(region ? [text(project.region)] : []),
        ...(status ? [text(project.status)] : []),
        ...figures.measures.map((measure): TwinCell => {
          const value = figures.valueOf(row, measure);
          return value === undefined
            ? {value}
            : {value, text: Math.abs(value) < 100 ? formats.decimal(value, 2) : formats.integer(value)};
        }),
        date(project.plannedEnd),
        date(project.actualEnd),
        ...(late ? [{value: project.late}] : []),
        ...(joint.length > 0 ? [{value: project.together ?? ''}] : []),
      ];
    }),
  };
}

export function renderPartyTable(context: PartyContext, caption: string): unknown {
  return renderTwin(partyTwin(context, caption), context.naming.messages.core.noData, true);
}

export function partyCsv(context: PartyContext, caption: string): string {
  return twinCsv(partyTwin(context, caption));
}
