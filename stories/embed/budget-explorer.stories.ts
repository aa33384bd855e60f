import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-explorer.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  where: string;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Embed/Explorer',
  component: 'budget-explorer',
  args: {data: projectsFeed, where: '', width: 'auto'},
  render: ({data, where, width}) => html`
    <div style="max-width: ${width}"><budget-explorer where=${where} heading-level="1" .data=${data}></budget-explorer></div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The whole page from one tag. */
export const Projects: Story = {};

/** A budget without places: no map, and a line that says why. */
export const Lines: Story = {args: {data: linesFeed}};

/** From 320 px: overview, filters, map, charts; details in a sheet. */
export const Narrow: Story = {args: {width: '340px'}};

/** As a link to one district's works under way would open it. */
export const Filtered: Story = {args: {where: 'region=KZ-19;status=implementation'}};
