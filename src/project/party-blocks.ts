import type {NumberScale} from '../i18n/numbers.js';
import type {Measure} from '../model/measure.js';
import type {PartyBar} from './party-bars.js';
import {barsBy, partnerBars, yearBars} from './party-lists.js';
import {barsCaption, type PartyContext} from './party-words.js';

/** One line of a picture: a name, its figure, its part of the whole, and its bar in per cent of the room for bars. */
export interface BlockLine {
  readonly name: string;
  readonly figure: string;
  readonly percent: string;
  readonly start: number;
  /** 0 where there is no bar. */
  readonly length: number;
  readonly mark: Measure;
}

/** A titled part of a party's picture; what its bars are of stands below the title. */
export interface Block {
  readonly title: string;
  readonly caption: string;
  readonly lines: readonly BlockLine[];
}

/** Lines of a list in a picture. */
const MOST = 8;

/** What a party's picture tells: its money by stage, with whom, by year, status and sector; parts that have nothing are left out. */
export function partyBlocks(context: PartyContext): readonly Block[] {
  const {view, naming} = context;
  const {core, party, project} = naming.messages;
  return [
    {title: project.money, ...moneyLines(context)},
    {title: party.partners[view.party.role], ...listLines(partnerBars(context), context)},
    {title: core.byDimension.year, ...listLines(yearBars(context), context, Infinity)},
    {title: core.byDimension.status, ...listLines(barsBy('status', view.status, context), context)},
    {title: core.byDimension.sector, ...listLines(barsBy('sector', view.sectors, context), context)},
  ].filter(({lines}) => lines.length > 0);
}

function moneyLines({view, naming, formats}: PartyContext): Omit<Block, 'title'> {
  const {own, figures} = view;
  const {core, party} = naming.messages;
  const told = figures.measures.flatMap((measure) => {
    const sum = own.sums[measure];
    return sum === undefined ? [] : [{measure, sum}];
  });
  const sums = told.map(({sum}) => sum);
  const [min, max] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  const scale = formats.scale(Math.max(-min, max), figures.currency);
  const at = (value: number) => (100 * (value - min)) / (max - min || 1);
  return {
    caption: scale.unit,
    lines: told.map(({measure, sum}) => {
      const stated = own.stated[measure] ?? 0;
      const name = core.measures[measure].name;
      return {
        name:
          stated < own.count
            ? `${name} (${party.statedIn(formats.integer(stated), formats.integer(own.count))})`
            : name,
        figure: scale.format(sum),
        percent: '',
        start: at(Math.min(0, sum)),
        length: at(Math.max(0, sum)) - at(Math.min(0, sum)),
        mark: measure,
      };
    }),
  };
}

function listLines(bars: readonly PartyBar[], context: PartyContext, most = MOST): Omit<Block, 'title'> {
  const {view, naming, formats} = context;
  const {currency, view: shown} = view.figures;
  const scale = formats.scale(
    Math.max(0, ...bars.map(({value}) => Math.abs(value ?? 0))),
    shown.measure ? currency : undefined,
  );
  const kept = bars.slice(0, most);
  const some = naming.messages.party.largest(formats.integer(kept.length), formats.integer(bars.length));
  return {
    caption: [barsCaption(scale, context), ...(kept.length < bars.length ? [some] : [])].join(' · '),
    lines: kept.map((bar) => ({
      name: bar.name.text,
      figure: figureOf(bar, shown.measure ? scale : undefined, context),
      percent: bar.part === undefined ? '' : formats.percent(bar.part),
      start: bar.start,
      length: bar.length,
      mark: shown.measure ?? 'amount',
    })),
  };
}

function figureOf(
  {of, value}: PartyBar,
  scale: NumberScale | undefined,
  {naming, formats}: PartyContext,
): string {
  const {core, party} = naming.messages;
  if (!of) return party.gap;
  if (value === undefined) return core.noData;
  return scale ? scale.format(value) : formats.integer(value);
}
