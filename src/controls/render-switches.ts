import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Meta} from '../model/dataset.js';
import type {Per} from '../model/measure.js';
import {perResident} from '../model/per-resident.js';
import {headlineYear, monthOf} from '../model/period.js';
import type {Figures} from '../store/figures.js';
import type {Choice, Records} from '../store/view.js';
import {withYear} from './conditions.js';

/** What the switches need, and how they tell what the reader chose. */
export interface SwitchContext {
  readonly figures: Figures;
  readonly naming: Naming;
  readonly formats: Formats;
  choose(choice: Choice): void;
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly note?: string;
}

/** The switches that change something in this feed: kind of record, year, stage of money, per resident, currency. */
export function renderSwitches(context: SwitchContext) {
  const {figures, choose} = context;
  const {core, controls} = context.naming.messages;
  const {dataset, view, measures} = figures;
  const {currencies} = dataset.meta;
  const kinds: readonly Records[] =
    dataset.projects.size > 0 && dataset.lines.size > 0 ? ['projects', 'lines'] : [];
  const stages = measures.map((value) => ({
    value,
    name: core.measures[value].short,
    note: controls.measureNotes[value],
  }));
  const pers = persOf(figures).map((value) => ({
    value,
    name: core.pers[value].short,
    note: controls.perNotes[value],
  }));
  return html`
    ${renderSwitch(
      'records',
      controls.records,
      kinds.map((value) => ({value, name: controls.recordKinds[value]})),
      view.records,
      (records) => choose({records}),
    )}
    ${view.records === 'lines' ? renderYears(context) : nothing}
    ${renderSwitch('measure', core.measure, stages, view.measure, (measure) => choose({measure}))}
    ${renderSwitch('per', controls.per, pers, view.per, (per) => choose({per}))}
    ${renderSwitch('currency', controls.currency, measures.length > 0 ? currencies.map((value) => ({value, name: value})) : [], figures.currency, (currency) => choose({currency}))}
    ${
      measures.length === 0 || hasResidents(dataset.meta)
        ? nothing
        : html`<details class="why" part="why"><summary>${controls.whyNoResidents}</summary><p class="note">${controls.noResidents}</p></details>`
    }
  `;
}

/** How sums may be put; per resident only where the feed dates a population. */
export function persOf({dataset, measures}: Figures): readonly Per[] {
  if (measures.length === 0) return [];
  return hasResidents(dataset.meta) ? ['total', 'resident', 'share'] : ['total', 'share'];
}

function hasResidents({population}: Meta): boolean {
  return Object.values(population ?? {}).some((figure) => perResident(0, figure).value !== undefined);
}

function renderSwitch<Value extends string>(
  name: string,
  legend: string,
  options: readonly (Option & {readonly value: Value})[],
  chosen: string | undefined,
  choose: (value: Value) => void,
) {
  if (options.length < 2) return nothing;
  return html`
    <fieldset class="switch" part="switch">
      <legend>${legend}</legend>
      <div class="segments">
        ${options.map(
          (option) => html`
            <label title=${option.note ?? nothing}>
              <input type="radio" name=${name} value=${option.value} .checked=${live(option.value === chosen)} @change=${() => choose(option.value)} />
              <span>${option.name}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderYears({figures, naming, formats, choose}: SwitchContext) {
  const {core, controls} = naming.messages;
  const {lines} = figures.dataset;
  const {where} = figures.view;
  const years = figures
    .groups('year')
    .flatMap(({entry}) => (entry.key === '' ? [] : [entry.key]))
    .sort()
    .reverse();
  if (years.length < 2) return nothing;
  const {period} = figures;
  const shown =
    period && period.from === period.to ? years.find((key) => Number(key) === period.from) : undefined;
  const change = ({currentTarget}: Event): void => {
    const year = (currentTarget as HTMLSelectElement).value;
    choose({where: withYear(where, year === String(headlineYear(lines)) ? undefined : year)});
  };
  return html`
    <label class="switch years">
      <span class="legend">${controls.period}</span>
      <select @change=${change}>
        ${shown === undefined && period ? html`<option value="" selected disabled>${controls.years(String(period.from), String(period.to))}</option>` : nothing}
        ${years.map((year) => {
          const month = monthOf(lines, Number(year));
          const name =
            month > 0 && month < 12 ? core.yearUpTo(formats.month(Number(year), month)) : core.yearName(year);
          return html`<option value=${year} .selected=${live(year === shown)}>${name}</option>`;
        })}
      </select>
    </label>
  `;
}
