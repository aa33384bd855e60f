import {detailOf} from '../model/details.js';
import {chooseText, type ChosenText} from '../model/text.js';
import type {PartyView} from './party-view.js';
import {entryName, type PartyContext} from './party-words.js';

/** One project of a party. */
export interface PartyProject {
  readonly row: number;
  readonly id: string;
  readonly title: ChosenText;
  readonly region: ChosenText | undefined;
  readonly status: ChosenText | undefined;
  readonly plannedEnd: string | undefined;
  readonly actualEnd: string | undefined;
  /** Days past the planned end, where it is overdue. */
  readonly late: number | undefined;
  /** Names of those it is done together with. */
  readonly together: string | undefined;
}

/** Rows of a party's projects, its own and joint ones, the largest by the measure shown first. */
export function projectRows({rows, joint, figures}: PartyView): readonly number[] {
  const all = [...rows, ...joint.flatMap((of) => [...of.rows])];
  const size = (row: number) => figures.valueOf(row);
  return all.sort((a, b) => {
    const [x, y] = [size(a), size(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return y - x || a - b;
  });
}

/** What a list or table tells of one project. */
export function partyProject(row: number, context: PartyContext): PartyProject {
  const {view, naming} = context;
  const {figures, party, late} = view;
  const {projects} = figures.dataset;
  const {end} = detailOf(projects, row);
  const id = projects.ids[row] ?? '';
  const named = (dimension: 'region' | 'status') => {
    const code = projects.dimensions[dimension]?.codes[row];
    return code ? entryName(dimension, code, context) : undefined;
  };
  const code = party.column.codes[row] ?? 0;
  const parts = code === party.index ? [] : (party.column.entries[code]?.parts ?? []);
  const others = parts.filter((part) => part !== party.index);
  return {
    row,
    id,
    title: chooseText(projects.titles[row], naming.locale) ?? {text: id, lang: ''},
    region: named('region'),
    status: named('status'),
    plannedEnd: end?.planned,
    actualEnd: end?.actual,
    late: late?.late.get(row),
    together:
      others.length === 0
        ? undefined
        : others.map((part) => entryName(party.role, part, context).text).join(', '),
  };
}
