import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-share.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  feedSrc: string | undefined;
  width: string;
  locale: string;
  theme: 'auto' | 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Embed/Share',
  component: 'budget-share',
  args: {feedSrc: 'https://akimat.example/feed.json', width: 'auto', locale: '', theme: 'auto'},
  render: ({feedSrc, width, locale, theme}) => html`
    <div style="max-width: ${width}">
      <budget-feed .data=${projectsFeed}>
        <budget-bars locale=${locale || nothing} theme=${theme}></budget-bars>
        <budget-share
          feed-src=${feedSrc ?? nothing}
          embed-src="https://cdn.example/embed.js"
          locale=${locale || nothing}
          theme=${theme}
        ></budget-share>
      </budget-feed>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Link, files and codes of what is beside it; press a bar and the code filters by it. */
export const Shared: Story = {};

/** From 320 px. */
export const Narrow: Story = {args: {width: '320px'}};

/** Data that have no address on the web: files only. */
export const WithoutAddress: Story = {args: {feedSrc: undefined}};

/** On a dark page, in Russian. */
export const Dark: Story = {
  args: {locale: 'ru', theme: 'dark'},
  decorators: [(story) => html`<div style="padding: 1rem; background: #15191d">${story()}</div>`],
};
