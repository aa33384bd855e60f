import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/budget-explorer.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  where: string;
  width: string;
  locale: string;
  theme: 'auto' | 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Embed/Explorer',
  component: 'budget-explorer',
  args: {data: projectsFeed, where: '', width: 'auto', locale: '', theme: 'auto'},
  argTypes: {data: {control: false}},
  render: ({data, where, width, locale, theme}) => html`
    <div style="max-width: ${width}">
      <budget-explorer where=${where} theme=${theme} heading-level="1" locale=${locale || nothing} .data=${data}></budget-explorer>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The whole page from one tag. */
export const Projects: Story = {};

/** A budget without places: no map; what is not shown, and why, is at the foot. */
export const Lines: Story = {args: {data: linesFeed}};

/** From 320 px: overview, filters, map, charts; details in a sheet. */
export const Narrow: Story = {args: {width: '340px'}};

/** As a link to one district's works under way would open it. */
export const Filtered: Story = {args: {where: 'region=KZ-19;status=implementation'}};

/** On a dark page, in Russian. */
export const Dark: Story = {
  args: {locale: 'ru', theme: 'dark'},
  decorators: [(story) => html`<div style="padding: 1rem; background: #15191d">${story()}</div>`],
};

/** Two projects and one kind of sum: what such a feed cannot fill folds away. */
export const Little: Story = {
  args: {
    locale: 'en',
    data: {
      ...projectsFeed,
      population: undefined,
      projects: projectsFeed.projects
        .slice(0, 2)
        .map(({id, title, sector, place}) => ({id, title, sector, place, planned: 1000})),
    },
  },
};
