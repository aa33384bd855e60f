import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-timeline.js';
import type {Measure, Per} from '../../src/model/measure.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  measure?: Measure;
  per?: Per;
  where?: string;
}

const meta: Meta<Args> = {
  title: 'Charts/Timeline',
  component: 'budget-timeline',
  args: {data: linesFeed},
  argTypes: {data: {control: false}, per: {control: 'inline-radio', options: ['total', 'resident']}},
  render: ({data, measure, per, where}, {globals}) => html`
    <budget-timeline
      locale=${String(globals['locale'])}
      measure=${ifDefined(measure)}
      per=${ifDefined(per)}
      where=${ifDefined(where)}
      .data=${data}
    ></budget-timeline>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Two complete years and a January, whose payments stand apart. */
export const Budget: Story = {};

/** Payments by month beside the plan of the year; April has no month before it. */
export const Months: Story = {
  args: {
    measure: 'paid',
    data: {
      openBudget: '1',
      title: {
        kk: 'Қаратау қаласының шығыстары',
        ru: 'Расходы города Каратау',
        en: 'Spending of Qaratau city',
      },
      currency: 'KZT',
      unit: 1_000_000,
      lines: [
        ...[60, 190, 420, 610, 850, 1100, 1340, 1580, 1810, 2060, 2320, 2790].map((paid, at) => [
          2024,
          at + 1,
          paid,
        ]),
        ...[
          [2025, 1, 70],
          [2025, 2, 230],
          [2025, 4, 700],
          [2025, 5, 960],
        ],
      ].map(([year, month, paid]) => ({year, month, function: '04', planned: 2800, paid})),
    },
  },
};

/** Sums can be put into the prices of one year, where the feed has a price index. */
export const RealPrices: Story = {
  args: {
    data: {
      ...linesFeed,
      deflator: {base: 2024, index: {2024: 1, 2025: 1.11}, source: 'https://stat.example/prices'},
    },
  },
};

/** Missing years are gaps; a refund lies below zero. */
export const Gaps: Story = {
  args: {
    data: {
      openBudget: '1',
      currency: 'KZT',
      unit: 1_000_000,
      lines: [2015, 2016, 2017, 2019, 2020, 2021, 2024, 2025].map((year, at) => ({
        year,
        function: '04',
        planned: 300 + at * 55,
        paid: year === 2020 ? -120 : 280 + at * 48,
      })),
    },
  },
};

/** Projects stand in the year that the data give them. */
export const Projects: Story = {args: {data: projectsFeed}};

/** A year that is chosen is a band; the others stay. */
export const Chosen: Story = {args: {where: 'year=2024..2025'}};
