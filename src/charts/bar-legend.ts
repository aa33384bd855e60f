import type {NumberScale} from '../i18n/numbers.js';
import type {BarWords} from './bar-words.js';
import type {LegendItem} from './legend-item.js';

/** What the marks of a ranking stand for, and the unit of its figures, named once. */
export function barLegend({figures, view, naming}: BarWords, scale: NumberScale): readonly LegendItem[] {
  const {core, charts} = naming.messages;
  const unit =
    view.per === 'share'
      ? core.pers.share.name
      : [scale.unit, view.per === 'resident' ? charts.perResident : ''].filter(Boolean).join(', ');
  return [
    ...view.layers.map((stage) => ({stage, text: core.measures[stage].name})),
    ...(view.rows.some((row) => view.due(row) !== undefined) ? [{due: true, text: charts.due}] : []),
    ...(view.measure ? [] : [{text: charts.countName[figures.view.records]}]),
    ...(unit ? [{text: unit, strong: true}] : []),
    ...(view.plan ? [{text: charts.percentOf(view.plan)}] : []),
  ];
}
