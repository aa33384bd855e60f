import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {standardTables} from 'virtual:standard-tables';
import type {Standard} from '../../src/model/dataset.js';
import {STANDARD_NOTES} from './standard-notes.js';

interface Args {
  standard: Standard;
}

type Table = (typeof standardTables)[number];

/**
 * Which open standards a feed may come in, and where each field goes.
 *
 * The tables are not written: each value of a full document is changed, the document is read again, and what is different
 * then is where the value goes.
 */
const meta: Meta<Args> = {
  title: 'Feeds/Standards',
  argTypes: {standard: {control: 'select', options: Object.keys(STANDARD_NOTES)}},
  render: ({standard}) => {
    const {name, link, about, limits} = STANDARD_NOTES[standard];
    return html`
      <article lang="en" style="max-inline-size: 60rem; font: 1rem/1.5 system-ui, sans-serif">
        <h2>${name}</h2>
        <p>${about} ${link === undefined ? nothing : html`<a href=${link}>${new URL(link).host}</a>`}</p>
        <ul>
          ${limits.map((limit) => html`<li>${limit}</li>`)}
        </ul>
        ${standardTables.filter((table) => table.standard === standard).map(fieldTable)}
      </article>
    `;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const OpenBudget: Story = {args: {standard: 'open-budget'}};
export const Oc4ids: Story = {name: 'OC4IDS', args: {standard: 'oc4ids'}};
export const Ocds: Story = {name: 'OCDS', args: {standard: 'ocds'}};
export const FiscalDataPackage: Story = {args: {standard: 'fiscal-data-package'}};
export const BudgetEgov: Story = {name: 'budget.egov.kz', args: {standard: 'budget.egov.kz'}};
export const DataEgov: Story = {name: 'data.egov.kz', args: {standard: 'data.egov.kz'}};
export const Goszakup: Story = {name: 'goszakup.gov.kz', args: {standard: 'goszakup'}};
export const SmartAlmaty: Story = {args: {standard: 'smart-almaty'}};
export const GeoJson: Story = {name: 'GeoJSON', args: {standard: 'geojson'}};
export const Records: Story = {name: 'Any list', args: {standard: 'records'}};
export const JsonStat: Story = {name: 'JSON-stat', args: {standard: 'json-stat'}};
export const OgcFeatures: Story = {name: 'OGC API – Features', args: {standard: 'ogc-features'}};
export const Iati: Story = {name: 'IATI', args: {standard: 'iati'}};
export const Open311: Story = {args: {standard: 'open311'}};

function fieldTable({form, rows}: Table) {
  const read = rows.filter(({goesTo, standsInFor}) => goesTo.length + standsInFor.length > 0);
  const others = rows.filter((row) => !read.includes(row));
  const caption = form === '' ? 'Where each field goes' : `Where each field goes: ${form}`;
  return html`
    <table style="border-collapse: collapse; margin-block: 1rem; table-layout: fixed; inline-size: 100%">
      <caption style="text-align: start; font-weight: 600">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" style="${CELL}; inline-size: 45%">Field</th>
          <th scope="col" style=${CELL}>Goes to</th>
          <th scope="col" style=${CELL}>Stands in for, where that is missing</th>
        </tr>
      </thead>
      <tbody>
        ${read.map(
          ({path, goesTo, standsInFor}) => html`
            <tr>
              <th scope="row" style="${CELL}; font-weight: 400">${words([path])}</th>
              <td style=${CELL}>${words(goesTo.includes(LANGUAGE) ? [LANGUAGE] : goesTo)}</td>
              <td style=${CELL}>${words(standsInFor)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${others.length > 0 ? html`<p>Not read: ${words(others.map(({path}) => path))}</p>` : nothing}
  `;
}

/** A language changes every text: to name them all would say less. */
const LANGUAGE = 'language of the texts';

const CELL = 'border: 1px solid; padding: 0.2rem 0.5rem; text-align: start; overflow-wrap: anywhere';

function words(names: readonly string[]) {
  return names.map((name, at) => html`${at > 0 ? ', ' : ''}<code>${name.split('.').map(step)}</code>`);
}

/** A long path breaks at its dots. */
function step(name: string, at: number) {
  return at === 0 ? name : html`<wbr />.${name}`;
}
