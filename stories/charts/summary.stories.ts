import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-summary.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  noControls: boolean;
}

const {population: _, ...withoutPopulation} = projectsFeed;
const [first, ...others] = projectsFeed.projects;

const meta: Meta<Args> = {
  title: 'Charts/Summary',
  component: 'budget-summary',
  args: {data: projectsFeed, noControls: false},
  argTypes: {data: {control: false}},
  render: ({data, noControls}, {globals}) => html`
    <budget-summary locale=${String(globals['locale'])} ?no-controls=${noControls} .data=${data}></budget-summary>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All stages of money on one scale, and what is not on the map. The line below hands them over as CSV, PNG and SVG. */
export const Projects: Story = {};

/** The latest complete year, with a switch to the others. */
export const Budget: Story = {args: {data: linesFeed}};

/** Without a dated number of residents there is no figure per resident, and the reason is told. */
export const WithoutPopulation: Story = {args: {data: withoutPopulation}};

/** Currencies are never added up. */
export const TwoCurrencies: Story = {
  args: {data: {...projectsFeed, projects: [{...first, currency: 'USD'}, ...others]}},
};

/** A feed without projects or lines. */
export const Empty: Story = {args: {data: {openBudget: '1', currency: 'KZT', projects: []}}};
