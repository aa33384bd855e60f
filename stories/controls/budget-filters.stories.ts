import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-filters.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  where: string;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Controls/Filters',
  component: 'budget-filters',
  args: {data: projectsFeed, where: '', width: 'auto'},
  render: ({data, where, width}) =>
    html`<div style="max-width: ${width}"><budget-filters where=${where} .data=${data}></budget-filters></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** What a reader of a feed of projects may choose from: only what the feed tells. */
export const Projects: Story = {};

/** Filters in force can be taken off one by one, or all at once. */
export const InForce: Story = {args: {where: 'region=KZ-19;status=implementation;placed=yes'}};

/** A budget has one year at a time; years are not added up. */
export const Lines: Story = {args: {data: linesFeed}};

/** On a phone everything but the search stands in a sheet. */
export const Narrow: Story = {args: {width: '340px', where: 'region=KZ-19,KZ-33'}};

/** Nothing is left: the words say so, and the way back stays. */
export const NothingLeft: Story = {args: {where: 'text=xyzzy'}};
