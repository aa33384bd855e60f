import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Messages} from '../i18n/messages.js';
import type {Where} from '../model/where.js';
import {withYears} from './year-range.js';

/** What the first and last year of projects need, and how they tell what the reader chose. */
export interface YearRangeContext {
  readonly where: Where;
  readonly messages: Messages;
  choose(where: Where): void;
}

/** First and last year. Each offers only years that leave a span. */
export function renderYearRange(years: readonly number[], {where, messages, choose}: YearRangeContext) {
  const {core, controls} = messages;
  const {from, to} = where.years ?? {};
  const first = years.filter((year) => year <= (to ?? Infinity));
  const last = years.filter((year) => year >= (from ?? -Infinity));
  return html`
    <fieldset class="range">
      <legend class="visually-hidden">${core.dimensions.year}</legend>
      <div class="ends">
        ${renderEnd(controls.from, controls.anyYear, first, from, (year) => choose(withYears(where, year, to)))}
        ${renderEnd(controls.to, controls.anyYear, last, to, (year) => choose(withYears(where, from, year)))}
      </div>
    </fieldset>
  `;
}

function renderEnd(
  name: string,
  any: string,
  years: readonly number[],
  chosen: number | undefined,
  choose: (year: number | undefined) => void,
) {
  const change = ({currentTarget}: Event): void => {
    const {value} = currentTarget as HTMLSelectElement;
    choose(value === '' ? undefined : Number(value));
  };
  return html`
    <label>
      <span class="end">${name}</span>
      <select @change=${change}>
        <option value="" .selected=${live(chosen === undefined)}>${any}</option>
        ${years.map((year) => html`<option value=${year} .selected=${live(year === chosen)}>${year}</option>`)}
      </select>
    </label>
  `;
}
