import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-flags.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  project: string | undefined;
  rules: string | undefined;
  limits: string | undefined;
  brief: boolean;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Project/Flags',
  component: 'budget-flags',
  args: {project: undefined, rules: undefined, limits: undefined, brief: false, width: 'auto'},
  render: ({project, rules, limits, brief, width}) => html`
    <div style="max-width: ${width}">
      <budget-flags
        .project=${project}
        .rules=${rules}
        .limits=${limits}
        .brief=${brief}
        .data=${projectsFeed}
      ></budget-flags>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A whole feed by rule: what each points at, with its figures; what was not computed says what it needs. Files stand in the line below. */
export const Feed: Story = {};

/** The signals of one project. */
export const OneProject: Story = {args: {project: 'flood-ile'}};

/** A page may switch rules off and set limits; what it wrote wrongly is said. */
export const Limits: Story = {args: {rules: '-direct-award', limits: 'threshold=1000000000;ahead=x'}};

/** Beside other things on a page: each rule is one line, which opens. */
export const Brief: Story = {args: {brief: true}};

/** Only the rules about time; the others are named as switched off. */
export const Rules: Story = {args: {rules: 'overdue late slipping'}};

/** A word that names no rule is said, and what is left is asked. */
export const UnknownRule: Story = {args: {rules: 'overdue laet'}};

/** On a phone. */
export const Narrow: Story = {args: {width: '320px'}};
