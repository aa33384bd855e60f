import type {Dimension} from '../model/dimension.js';
import {yearOf} from '../model/year.js';
import {layoutPartyBars, type PartyBar, ranked, withGaps} from './party-bars.js';
import {otherRole} from './party-role.js';
import type {Share} from './party-tally.js';
import type {Partner} from './party-view.js';
import {entryName, type PartyContext} from './party-words.js';

/** Those on the other side of the contracts, the largest first; none where nobody is named. */
export function partnerBars(context: PartyContext): readonly PartyBar<Partner>[] {
  const {party, figures, partners} = context.view;
  if (!partners.some(({index}) => index > 0)) return [];
  const other = otherRole(party.role);
  return layoutPartyBars(
    ranked(partners, figures).map((of) => ({of, name: entryName(other, of.index, context)})),
    figures,
    true,
  );
}

/** By year, with gaps; the years of a budget are not parts of a whole. None where no year is told. */
export function yearBars(context: PartyContext): readonly PartyBar[] {
  const {figures, years} = context.view;
  const column = figures.table.dimensions.year;
  if (!column || years.every(({index}) => index === 0)) return [];
  const all = withGaps(years, ({index}) => yearOf(column.entries[index]?.key ?? ''));
  return layoutPartyBars(
    all.map((of) =>
      typeof of === 'number'
        ? {of: undefined, name: {text: String(of), lang: ''}}
        : {of, name: entryName('year', of.index, context)},
    ),
    figures,
    figures.view.records === 'projects',
  );
}

/** By status or sector, the largest first; none where nothing is told of them. */
export function barsBy(
  dimension: Dimension,
  shares: readonly Share[],
  context: PartyContext,
): readonly PartyBar[] {
  if (shares.every(({index}) => index === 0)) return [];
  const {figures} = context.view;
  return layoutPartyBars(
    ranked(shares, figures).map((of) => ({of, name: entryName(dimension, of.index, context)})),
    figures,
    true,
  );
}
