import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-feedback.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';
import {answerInPage, BROKEN_SERVICE, SERVICE} from './answering-service.js';

answerInPage();

interface Args {
  project: string | undefined;
  feedback: unknown;
  reports: readonly object[] | undefined;
  photos: boolean;
  width: string;
}

const PROJECT = projectsFeed.projects[0]?.id ?? '';

const meta: Meta<Args> = {
  title: 'Dialogue/Feedback',
  component: 'budget-feedback',
  args: {project: PROJECT, feedback: SERVICE, reports: undefined, photos: false, width: 'auto'},
  render: ({project, feedback, reports, photos, width}) => html`
    <div style="max-width: ${width}">
      <budget-feedback
        .project=${project}
        .data=${{...projectsFeed, feedback, reports}}
        .upload=${photos ? async (file: File) => `https://photos.example/${file.name}` : undefined}
      ></budget-feedback>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A service that takes reports, and the answers to earlier ones. The stories answer themselves: nothing leaves the page. */
export const Service: Story = {};

/** The page around keeps photos. */
export const WithPhotos: Story = {args: {photos: true}};

/** No project is open yet. */
export const NoProject: Story = {args: {project: undefined}};

/** The service fails; there is a mail address besides. */
export const ServiceFails: Story = {
  args: {feedback: {url: BROKEN_SERVICE, email: 'reports@akimat.example'}},
};

/** A site that has a mail address only; the feed itself brings earlier reports. */
export const ByMail: Story = {
  args: {
    feedback: {email: 'reports@akimat.example'},
    reports: [
      {
        id: '12',
        projectId: PROJECT,
        status: 'closed',
        text: 'Кіреберістегі баспалдақ сынған.',
        requested: '2026-08-03',
        updated: '2026-08-20',
        answer: 'Жөнделді.',
      },
    ],
  },
};

/** A site with a page of its own for that. */
export const OnAPage: Story = {args: {feedback: 'https://akimat.example/report{?id,title}'}};

/** On a phone. */
export const Narrow: Story = {args: {width: '320px'}};
