import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-compare.js';
import {styleMap} from '../../src/element/style-map.js';
import type {CompareBy} from '../../src/charts/compare-places.js';
import {type Per, PERS} from '../../src/model/measure.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';
import {regionsFeed} from '../../test/fixtures/regions-feed.js';

interface Args {
  data: unknown;
  by?: CompareBy;
  of?: string;
  per?: Per;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Charts/Compare',
  component: 'budget-compare',
  args: {data: projectsFeed, width: '100%'},
  argTypes: {
    data: {control: false},
    by: {control: 'inline-radio', options: ['region', 'year']},
    per: {control: 'inline-radio', options: PERS},
    width: {control: 'inline-radio', options: ['100%', '320px']},
  },
  render: ({data, by, of, per, width}, {globals}) => html`
    <div style=${styleMap({'max-inline-size': width})}>
      <budget-compare
        locale=${String(globals['locale'])}
        by=${ifDefined(by)}
        of=${ifDefined(of)}
        per=${ifDefined(per)}
        .data=${data}
      ></budget-compare>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Which of two regions spends more on a resident? What one does not tell is not 0. */
export const Regions: Story = {};

/** Three regions, from four of which two share a project. */
export const Three: Story = {args: {data: regionsFeed, of: 'KZ-19 KZ-33 KZ-61'}};

/** The residents are not known: whole sums, with a warning. */
export const WholeSums: Story = {args: {data: {...projectsFeed, population: undefined}}};

/** Two years, each in its prices. */
export const Years: Story = {args: {data: linesFeed}};

/** The same in the prices of 2025. */
export const RealPrices: Story = {
  args: {data: {...linesFeed, deflator: {base: 2025, index: {'2024': 0.92, '2025': 1}}}},
};

/** On a phone. */
export const Narrow: Story = {args: {data: regionsFeed, width: '320px'}};
