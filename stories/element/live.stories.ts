import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-summary.js';
import '../../src/define/budget-table.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  refresh: number;
  faulty: boolean;
}

const meta: Meta<Args> = {
  title: 'Element/Live',
  component: 'budget-feed',
  args: {refresh: 5, faulty: false},
  render: ({refresh, faulty}, {globals}) => html`
    <budget-feed src=${changingFeed(faulty)} refresh=${refresh}>
      <budget-summary locale=${String(globals['locale'])}></budget-summary>
      <budget-table locale=${String(globals['locale'])} no-controls></budget-table>
    </budget-feed>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Sums that grow with every question: what has changed is marked and listed, and the reader can stop it. */
export const Changing: Story = {};

/** Every second answer fails: the last good figures stay, with their time and the next try. */
export const Failing: Story = {args: {faulty: true}};

/** A made-up address, whose figures are other ones at each request. */
function changingFeed(faulty: boolean): string {
  const address = new URL(`made-up/${crypto.randomUUID()}.json`, document.baseURI).href;
  const ask = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = (input, init) => {
    if (input !== address) return ask(input, init);
    const step = asked++;
    const fails = faulty && step % 2 === 1;
    return Promise.resolve(fails ? new Response(null, {status: 503}) : Response.json(feedAt(step)));
  };
  return address;
}

function feedAt(step: number): object {
  const projects = projectsFeed.projects.map((project, at) =>
    'paid' in project && typeof project.paid === 'number' && at < 3
      ? {...project, paid: Math.round(project.paid * (1 + step / 50))}
      : project,
  );
  return {...projectsFeed, projects};
}
