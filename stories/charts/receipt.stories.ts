import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-receipt.js';
import type {Dimension} from '../../src/model/dimension.js';
import type {Measure} from '../../src/model/measure.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  sum?: number;
  by?: Dimension;
  measure?: Measure;
  count?: number;
}

const meta: Meta<Args> = {
  title: 'Charts/Receipt',
  component: 'budget-receipt',
  args: {data: linesFeed},
  argTypes: {data: {control: false}},
  render: ({data, sum, by, measure, count}, {globals}) => html`
    <budget-receipt
      locale=${String(globals['locale'])}
      sum=${ifDefined(sum)}
      by=${ifDefined(by)}
      measure=${ifDefined(measure)}
      count=${ifDefined(count)}
      .data=${data}
    ></budget-receipt>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Out of a thousand; loans paid back are below zero and named beneath. */
export const Thousand: Story = {};

/** What somebody pays in taxes in a year. */
export const OwnTax: Story = {args: {sum: 250_000, measure: 'paid'}};

/** Projects by region. */
export const Projects: Story = {args: {data: projectsFeed, by: 'region'}};

/** The smallest parts are folded into one line, which opens. */
export const Folded: Story = {args: {count: 3}};

/** Too little for one tenge is said so; the lines still add up. */
export const Seven: Story = {args: {sum: 7}};
