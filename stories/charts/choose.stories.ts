import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-compare.js';
import '../../src/define/budget-flow.js';
import '../../src/define/budget-map.js';
import '../../src/define/budget-project.js';
import '../../src/define/budget-stages.js';
import '../../src/define/budget-summary.js';
import '../../src/define/budget-table.js';
import '../../src/define/budget-timeline.js';
import '../../src/define/budget-treemap.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';
import {docsPageStyle} from '../theme/docs-page.js';

const meta: Meta = {
  title: 'Docs/How to choose a chart',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
};
export default meta;

interface Choice {
  /** As a reader would ask it. */
  readonly question: string;
  readonly tag: string;
  readonly why: string;
  readonly not: string;
  readonly example: (locale: string) => TemplateResult;
}

const CHOICES: readonly Choice[] = [
  {
    question: 'How much is it, in short?',
    tag: '<budget-summary>',
    why: 'Three to six figures above everything else: the sum of each stage, how many projects, what each resident’s part is.',
    not: 'Not for comparing things with each other: use bars.',
    example: (locale) =>
      html`<budget-summary locale=${locale} no-footer .data=${projectsFeed}></budget-summary>`,
  },
  {
    question: 'Where are the projects?',
    tag: '<budget-map>',
    why: 'Size is money; a list beside it holds the same, and the projects that have no place.',
    not: 'Not for ranking regions: large regions look important whatever they spend. Use bars by region, per resident.',
    example: (locale) =>
      html`<budget-map locale=${locale} no-footer no-list static .data=${projectsFeed}></budget-map>`,
  },
  {
    question: 'Where does the money go?',
    tag: '<budget-treemap>',
    why: 'Many parts of one whole, or parts within parts. A press opens a part; the list beside it names the small ones.',
    not: 'Not for fewer than eight parts, and not where sums are below zero or must be compared exactly: use bars.',
    example: (locale) =>
      html`<budget-treemap locale=${locale} no-footer no-controls .data=${linesFeed}></budget-treemap>`,
  },
  {
    question: 'Who gets most? Which is largest?',
    tag: '<budget-bars by="sector">',
    why: 'Lengths from one zero are what eyes compare best. By sector, region, authority, contractor, source or status.',
    not: 'Not for years: a line shows the way between them. Use the timeline.',
    example: (locale) =>
      html`<budget-bars by="sector" count="6" locale=${locale} no-footer no-controls .data=${projectsFeed}></budget-bars>`,
  },
  {
    question: 'Is it going to plan?',
    tag: '<budget-stages>',
    why: 'From what was planned to what was paid, with each difference in words. Only records that tell both are compared.',
    not: 'Not for a feed that tells one stage: it would be a single bar. Use the summary.',
    example: (locale) =>
      html`<budget-stages locale=${locale} no-footer no-controls .data=${linesFeed}></budget-stages>`,
  },
  {
    question: 'How does it change over time?',
    tag: '<budget-timeline>',
    why: 'Years or months side by side; missing ones are gaps. A drag chooses years for everything on the page.',
    not: 'Not for one year, and not for years before and after a change of money or of law without saying so.',
    example: (locale) =>
      html`<budget-timeline locale=${locale} no-footer .data=${linesFeed}></budget-timeline>`,
  },
  {
    question: 'From whom to whom?',
    tag: '<budget-flow>',
    why: 'Two or three steps that money takes: who pays, what for, who is paid.',
    not: 'Not on a small part of a narrow page, and not for exact figures: bands are hard to measure by eye. The table has them.',
    example: (locale) =>
      html`<budget-flow locale=${locale} no-footer no-controls .data=${projectsFeed}></budget-flow>`,
  },
  {
    question: 'Does my district get less than the next one?',
    tag: '<budget-compare>',
    why: 'Two or three places, or years, purpose by purpose, per resident where the feed tells how many live there.',
    not: 'Not for ten regions: use bars. Not per resident without a dated number of residents: the element says so.',
    example: (locale) =>
      html`<budget-compare locale=${locale} no-footer .data=${projectsFeed}></budget-compare>`,
  },
  {
    question: 'What about this one project?',
    tag: '<budget-project project="…">',
    why: 'Money as a ladder, dates as a bar, people, papers and photographs. Prints on one sheet.',
    not: 'Not for several projects: use the table, or the map with its list.',
    example: (locale) =>
      html`<budget-project project="school-qonaev" locale=${locale} no-footer .data=${projectsFeed}></budget-project>`,
  },
  {
    question: 'What is the exact figure?',
    tag: '<budget-table>',
    why: 'Every record to the last tenge: sort, search, take away as CSV or JSON.',
    not: 'Not as the first thing a reader meets: nobody sees a pattern in a thousand rows.',
    example: (locale) =>
      html`<budget-table locale=${locale} no-footer no-controls .data=${linesFeed}></budget-table>`,
  },
];

type Story = StoryObj;

/** From the reader’s question to the element, and when to leave it. */
export const Choose: Story = {
  render: (_, {globals}) => html`
    ${docsPageStyle}
    <div class="docs">
      <h1>How to choose a chart</h1>
      <p>
        Begin with the question of your reader, not with the shape. One question, one chart; if there are several questions, put
        the elements into one <code>&lt;budget-feed&gt;</code> and they filter each other, or take <code>&lt;budget-explorer&gt;</code>,
        which asks them in this order and leaves out what the feed cannot answer.
      </p>
      ${CHOICES.map((choice) => renderChoice(choice, String(globals['locale'])))}
    </div>
  `,
};

function renderChoice({question, tag, why, not, example}: Choice, locale: string) {
  return html`
    <section class="choice">
      <div>
        <h2>${question}</h2>
        <p><code>${tag}</code></p>
        <p>${why}</p>
        <p><strong>When not.</strong> ${not}</p>
      </div>
      <div>${example(locale)}</div>
    </section>
  `;
}
