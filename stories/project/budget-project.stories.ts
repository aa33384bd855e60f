import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-feedback.js';
import '../../src/define/budget-project.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';
import {richFeed} from '../../test/fixtures/rich-project.js';

interface Args {
  project: string | undefined;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Project/Dossier',
  component: 'budget-project',
  args: {project: 'school-qonaev', width: 'auto'},
  render: ({project, width}) => html`
    <div style="max-width: ${width}"><budget-project .project=${project} .data=${projectsFeed}></budget-project></div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Everything the feed tells of one project. */
export const Everything: Story = {};

/** Beside a map, or on a phone: one column. */
export const Narrow: Story = {args: {width: '340px'}};

/** The planned end has passed: said in words, with the day on which it is true. */
export const Late: Story = {args: {project: 'road-talgar'}};

/** Done: what it cost in the end, when it was finished, how long the builder answers for it. */
export const Finished: Story = {args: {project: 'kindergarten-qonaev'}};

/** Milestones, amendments, a warranty that runs, neighbours and similar projects. */
export const Detailed: Story = {
  render: ({width}) => html`
    <div style="max-width: ${width}"><budget-project project="street" .data=${withoutPhotos()}></budget-project></div>
  `,
};

/** What citizens reported, counted beside the way to it, with the answers below. */
export const Reports: Story = {
  render: ({project, width}) => html`
    <div style="max-width: ${width}">
      <budget-feed .data=${{...projectsFeed, feedback: {email: 'reports@akimat.example'}, reports: reports(project)}}>
        <budget-project .project=${project}>
          <budget-feedback slot="dialogue" .project=${project} heading="" no-footer></budget-feedback>
        </budget-project>
      </budget-feed>
    </div>
  `,
};

/** Before a project is chosen. */
export const NothingChosen: Story = {args: {project: undefined}};

/** The pictures stand beside the demo, which Storybook does not serve. */
function withoutPhotos() {
  return {...richFeed, projects: richFeed.projects.map((project) => ({...project, photos: []}))};
}

function reports(projectId: string | undefined) {
  return [
    {
      id: '12',
      projectId,
      status: 'closed',
      text: 'Кіреберістегі баспалдақ сынған.',
      requested: '2026-10-02T09:00:00+05:00',
      answer: 'Баспалдақ жөнделді.',
    },
    {id: '13', projectId, status: 'open', text: 'Түнде жарық жоқ.', requested: '2026-11-11T19:30:00+05:00'},
  ];
}
