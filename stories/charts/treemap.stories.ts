import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-treemap.js';
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
  where?: string;
  count: number;
}

const meta: Meta<Args> = {
  title: 'Charts/Treemap',
  component: 'budget-treemap',
  args: {data: linesFeed, count: 16},
  argTypes: {
    data: {control: false},
    by: {control: 'select', options: DIMENSIONS.filter((dimension) => dimension !== 'year')},
    measure: {control: 'select', options: STAGES},
    per: {control: 'inline-radio', options: PERS},
  },
  render: ({data, by, measure, per, where, count}, {globals}) => html`
    <budget-treemap
      locale=${String(globals['locale'])}
      by=${ifDefined(by)}
      measure=${ifDefined(measure)}
      per=${ifDefined(per)}
      where=${ifDefined(where)}
      count=${count}
      .data=${data}
    ></budget-treemap>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A budget with levels: education opens into its parts; loans paid back are below zero and stand beside the picture. */
export const Budget: Story = {};

/** Projects by sector: a click filters everything that is linked. */
export const Projects: Story = {args: {data: projectsFeed}};

/** Per cent instead of sums. */
export const Shares: Story = {args: {data: projectsFeed, per: 'share'}};

/** The smallest are folded into one part, which opens. */
export const Folded: Story = {args: {data: projectsFeed, count: 4}};

/** What is chosen keeps its colour, the others step back. */
export const Filtered: Story = {args: {data: projectsFeed, where: 'sector=education'}};

/** Without sectors there is one colour: contractors have no colours of their own. */
export const Contractors: Story = {args: {data: projectsFeed, by: 'supplier'}};
