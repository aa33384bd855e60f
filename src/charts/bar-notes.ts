import type {BarWords} from './bar-words.js';
import {residentsInView} from './residents.js';

/** What a reader must know of the figures above: whose number of residents it is, or why a wish could not be met. */
export function barNotes({figures, view, dimension, naming, formats}: BarWords): readonly string[] {
  const {charts} = naming.messages;
  const asked = figures.view.per;
  if (asked === 'share' && view.per !== 'share' && view.measure) return [charts.noShare];
  if (asked !== 'resident' || !view.measure) return [];
  const residents = residentsInView(figures);
  if (view.per !== 'resident')
    return [charts.noResidents['reason' in residents ? residents.reason : 'some-regions']];
  if ('population' in residents) {
    const {value, date} = residents.population;
    return [charts.population(formats.integer(value), formats.date(date))];
  }
  return dimension === 'region' ? [charts.noResidents['some-regions']] : [];
}
