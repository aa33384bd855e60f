import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-stages.js';
import type {Per} from '../../src/model/measure.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  per?: Per;
  where?: string;
}

const meta: Meta<Args> = {
  title: 'Charts/Stages',
  component: 'budget-stages',
  args: {data: linesFeed},
  argTypes: {data: {control: false}, per: {control: 'inline-radio', options: ['total', 'resident']}},
  render: ({data, per, where}, {globals}) => html`
    <budget-stages
      locale=${String(globals['locale'])}
      per=${ifDefined(per)}
      where=${ifDefined(where)}
      .data=${data}
    ></budget-stages>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every line states every stage: arrows lead from one sum to the next. */
export const Budget: Story = {};

/** Fewer projects have a contract or a final cost than a plan: each pair is compared where both are known. */
export const Projects: Story = {args: {data: projectsFeed}};

/** The money of each resident. */
export const PerResident: Story = {args: {per: 'resident'}};

/** Finished projects alone. */
export const Finished: Story = {args: {data: projectsFeed, where: 'status=completed'}};

/** One stage says how much, not what became of it. */
export const OneStage: Story = {
  args: {
    data: {
      ...projectsFeed,
      projects: projectsFeed.projects.map(({id, title}, place) => ({id, title, planned: (place + 1) * 1000})),
    },
  },
};
