import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {Figures} from '../store/figures.js';

/** What is left after the filters, in words: "12 projects. Planned budget: ₸8.95bn". */
export function resultWords(
  {total, view, currency, period}: Figures,
  {core, controls}: Messages,
  formats: Formats,
): string {
  const {count, sums, stated} = total;
  if (count === 0) return `${core.emptyFiltered}.`;
  const {measure} = view;
  const sum = measure && sums[measure];
  const money =
    measure && sum !== undefined && currency !== undefined
      ? controls.money(core.measures[measure].name, formats.compactMoney(sum, currency))
      : undefined;
  if (view.records === 'lines') {
    const years = period
      ? controls.years(String(period.from), String(period.to))
      : core.lines(count, formats.integer(count));
    return controls.results(years, money);
  }
  const unstated = measure ? count - (stated[measure] ?? 0) : 0;
  const text = controls.results(core.projects(count, formats.integer(count)), money);
  return unstated > 0 ? `${text} (${controls.unstated(unstated, formats.integer(unstated))})` : text;
}
