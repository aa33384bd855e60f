import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-party.js';
import '../../src/define/budget-project.js';
import {partyLinesFeed} from '../../test/fixtures/party-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  party: string | undefined;
  data: unknown;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Project/Party',
  component: 'budget-party',
  args: {party: '101040000011', data: projectsFeed, width: 'auto'},
  render: ({party, data, width}) => html`
    <div style="max-width: ${width}"><budget-party .party=${party} .data=${data}></budget-party></div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** One contractor: its money by stage, who orders from it, what is late, and each project. */
export const Contractor: Story = {};

/** A joint contract stands apart: which part of it is whose is not told. A refund is drawn below zero. */
export const JointContract: Story = {args: {party: '101040000013'}};

/** An authority: who works for it, and how much of each contractor’s work that is. */
export const Authority: Story = {args: {party: '050140000001'}};

/** An authority most of whose money goes to one contractor: how concentrated that is, in words. */
export const Concentration: Story = {args: {party: 'A1', data: concentratedFeed()}};

/** Nobody is named yet: the largest, with a search in any script. */
export const Choosing: Story = {args: {party: undefined}};

/** Budget lines have parties too; there are no projects to list. */
export const BudgetLines: Story = {args: {party: '000240000001', data: partyLinesFeed}};

/** On a phone. */
export const Narrow: Story = {args: {width: '320px'}};

function concentratedFeed() {
  const names = ['Жол', 'Су', 'Бетон', 'Көпір'];
  return {
    openBudget: '1',
    currency: 'KZT',
    unit: 1000,
    asOf: '2026-11-20',
    projects: Array.from({length: 12}, (_, index) => ({
      id: `c${index}`,
      title: {
        kk: `${index + 1}-көшені жөндеу`,
        ru: `Ремонт ${index + 1}-й улицы`,
        en: `Repair of street ${index + 1}`,
      },
      status: 'implementation',
      year: 2026,
      contracted: index % 4 ? 40_000 : 300_000,
      authority: {id: 'A1', name: {kk: 'Жол бөлімі', ru: 'Отдел дорог', en: 'Roads department'}},
      suppliers: [{id: `S${index % 4}`, name: `«${names[index % 4]}» ЖШС`}],
    })),
  };
}
