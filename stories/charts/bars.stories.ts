import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-bars.js';
import type {Dimension} from '../../src/model/dimension.js';
import {DIMENSIONS} from '../../src/model/dimension.js';
import type {Measure, Per} from '../../src/model/measure.js';
import {PERS, STAGES} from '../../src/model/measure.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  by?: Dimension;
  measure?: Measure;
  per?: Per;
  count: number;
}

const meta: Meta<Args> = {
  title: 'Charts/Bars',
  component: 'budget-bars',
  args: {data: projectsFeed, count: 10},
  argTypes: {
    data: {control: false},
    by: {control: 'select', options: DIMENSIONS},
    measure: {control: 'select', options: STAGES},
    per: {control: 'inline-radio', options: PERS},
  },
  render: ({data, by, measure, per, count}, {globals}) => html`
    <budget-bars
      locale=${String(globals['locale'])}
      by=${ifDefined(by)}
      measure=${ifDefined(measure)}
      per=${ifDefined(per)}
      count=${count}
      .data=${data}
    ></budget-bars>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Projects by sector: outline is the plan, fill is what was paid. A click filters everything that is linked. */
export const Projects: Story = {};

/** A budget with levels: the arrow beside a bar opens its parts; loans paid back lie before zero. */
export const Budget: Story = {args: {data: linesFeed}};

/** Small ones are folded into one row, which opens; the total stays the same. */
export const Folded: Story = {args: {count: 4}};

/** Each region is divided by its own residents. */
export const PerResident: Story = {args: {by: 'region', per: 'resident'}};

/** Contracts as a light fill between plan and payments. */
export const Contracted: Story = {args: {by: 'authority', measure: 'contracted'}};

/** Years stand in their own order and are never added up. */
export const Years: Story = {args: {data: linesFeed, by: 'year'}};
