import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-table.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  noControls: boolean;
  flags: string | undefined;
}

const {projects} = projectsFeed;

const meta: Meta<Args> = {
  title: 'Charts/Table',
  component: 'budget-table',
  args: {data: projectsFeed, noControls: false, flags: undefined},
  argTypes: {data: {control: false}},
  render: ({data, noControls, flags}, {globals}) => html`
    <budget-table
      locale=${String(globals['locale'])}
      ?no-controls=${noControls}
      .flags=${flags}
      .data=${data}
    ></budget-table>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every project in full figures; a row opens the project. */
export const Projects: Story = {};

/** A column of the signals worth a question, with their names. */
export const Signals: Story = {args: {flags: ''}};

/** Budget lines of the latest complete year. */
export const Budget: Story = {args: {data: linesFeed}};

/** Twenty thousand rows: only those in view stand in the page. */
export const ManyRows: Story = {
  render: (_args, {globals}) =>
    html`<budget-table locale=${String(globals['locale'])} .data=${many(20_000)}></budget-table>`,
};

/** As in a sidebar, without search and choice of columns. */
export const Plain: Story = {args: {noControls: true}};

function many(count: number): object {
  const rows = Array.from({length: count}, (_, index) => {
    const project = projects[index % projects.length];
    return {...project, id: `${project?.id ?? ''}-${index}`};
  });
  return {...projectsFeed, projects: rows};
}
