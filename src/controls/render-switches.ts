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
import type {Period} from '../store/mask-view.js';
import {withYear} from './conditions.js';
import {rangeYears, withYears} from './year-range.js';

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
function persOf({dataset, measures}: Figures): readonly Per[] {
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

function renderYears(context: SwitchContext) {
  const {figures, naming, formats, choose} = context;
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
  const shown = period && years.find((key) => Number(key) === period.from);
  const headline = headlineYear(lines);
  const only = (year: number): void =>
    choose({where: withYear(where, year === headline ? undefined : String(year))});
  const change = ({currentTarget}: Event): void => {
    const from = Number((currentTarget as HTMLSelectElement).value);
    if (period && period.to > period.from && period.to > from)
      choose({where: withYears(where, from, period.to)});
    else only(from);
  };
  return html`
    <label class="switch years">
      <span class="legend">${controls.period}</span>
      <select class="from" @change=${change}>
        ${years.map((year) => html`<option value=${year} .selected=${live(year === shown)}>${nameOf(year)}</option>`)}
      </select>
    </label>
    ${period && rangeYears(figures).length > 0 ? renderLastYear(years, period, context, only) : nothing}
  `;

  function nameOf(year: string): string {
    const month = monthOf(lines, Number(year));
    return month > 0 && month < 12 ? core.yearUpTo(formats.month(Number(year), month)) : core.yearName(year);
  }
}

/** Years of a budget are added up only where a reader asks for it. */
function renderLastYear(
  years: readonly string[],
  {from, to}: Period,
  {figures, naming, choose}: SwitchContext,
  only: (year: number) => void,
) {
  const {controls, core} = naming.messages;
  const later = years.filter((year) => Number(year) > from);
  if (later.length === 0) return nothing;
  const change = ({currentTarget}: Event): void => {
    const {value} = currentTarget as HTMLSelectElement;
    if (value === '') only(from);
    else choose({where: withYears(figures.view.where, from, Number(value))});
  };
  return html`
    <label class="switch years">
      <span class="legend">${controls.upTo}</span>
      <select class="to" @change=${change}>
        <option value="" .selected=${live(from === to)}>${controls.oneYear}</option>
        ${later.map((year) => html`<option value=${year} .selected=${live(Number(year) === to && to > from)}>${core.yearName(year)}</option>`)}
      </select>
    </label>
  `;
}
