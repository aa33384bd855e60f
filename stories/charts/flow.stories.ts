import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/define/budget-flow.js';
import {styleMap} from '../../src/element/style-map.js';
import {type Measure, STAGES} from '../../src/model/measure.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  levels?: string;
  measure?: Measure;
  where?: string;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Charts/Flow',
  component: 'budget-flow',
  args: {data: projectsFeed, width: '100%'},
  argTypes: {
    data: {control: false},
    levels: {
      control: 'select',
      options: ['source sector supplier', 'authority supplier', 'region sector status'],
    },
    measure: {control: 'select', options: STAGES},
    width: {control: 'inline-radio', options: ['100%', '320px']},
  },
  render: ({data, levels, measure, where, width}, {globals}) => html`
    <div style=${styleMap({'max-inline-size': width})}>
      <budget-flow
        locale=${String(globals['locale'])}
        levels=${ifDefined(levels)}
        measure=${ifDefined(measure)}
        where=${ifDefined(where)}
        .data=${data}
      ></budget-flow>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Where does the money come from, what is it for, who gets it? */
export const Projects: Story = {};

/** On a phone: from top to bottom, every name on lines of its own. */
export const Narrow: Story = {args: {width: '320px'}};

/** Who orders from whom. */
export const TwoLevels: Story = {args: {levels: 'authority supplier'}};

/** One region alone. */
export const Filtered: Story = {args: {where: 'region=KZ-33'}};

/** A budget with sums below zero, which no width can show. */
export const BelowZero: Story = {args: {data: linesFeed, levels: 'region sector'}};

/** A feed that tells one thing only says why there is no picture. */
export const OneLevel: Story = {args: {data: linesFeed}};
