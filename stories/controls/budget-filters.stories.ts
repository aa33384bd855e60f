import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/budget-filters.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  where: string;
  width: string;
  locale: string;
}

const meta: Meta<Args> = {
  title: 'Controls/Filters',
  component: 'budget-filters',
  args: {data: projectsFeed, where: '', width: 'auto', locale: ''},
  argTypes: {data: {control: false}},
  render: ({data, where, width, locale}) =>
    html`<div style="max-width: ${width}"><budget-filters where=${where} locale=${locale || nothing} .data=${data}></budget-filters></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** What a reader of a feed of projects may choose from: only what the feed tells. */
export const Projects: Story = {};

/** Filters in force can be taken off one by one, or all at once. */
export const InForce: Story = {args: {where: 'region=KZ-19;status=implementation;placed=yes'}};

/** A budget has one year at a time; years are added up only where a reader asks for it. */
export const Lines: Story = {args: {data: linesFeed}};

/** On a phone everything but the search stands in a sheet. */
export const Narrow: Story = {args: {width: '340px', where: 'region=KZ-19,KZ-33'}};

/** Bounds of sums and years, and only what is on the map: each can be taken off, each step taken back. */
export const Ranges: Story = {
  args: {where: 'amount=500000000..2000000000;year=2025..2026;placed=yes', locale: 'en'},
};

/** Sums of two currencies are never added: one is shown at a time. */
export const Currencies: Story = {
  args: {
    data: {
      ...projectsFeed,
      projects: projectsFeed.projects.map((project, at) =>
        at % 4 === 0 ? {...project, currency: 'USD'} : project,
      ),
    },
  },
};

/** Nothing is left: the words say so, and the way back stays. */
export const NothingLeft: Story = {args: {where: 'text=xyzzy'}};
