import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/budget-map.js';
import {styleMap} from '../../src/element/style-map.js';
import {linesFeed} from '../../test/fixtures/lines-feed.js';
import {populations, regionLinesFeed, worksFeed} from '../../test/fixtures/map-feeds.js';
import {projectsFeed} from '../../test/fixtures/projects-feed.js';

interface Args {
  data: unknown;
  still: boolean;
  tileGrid: boolean;
  noList: boolean;
  flags: string | undefined;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Map/Map',
  component: 'budget-map',
  args: {data: projectsFeed, still: true, tileGrid: false, noList: false, flags: undefined, width: '100%'},
  argTypes: {data: {control: false}, width: {control: 'inline-radio', options: ['100%', '320px']}},
  render: ({data, still, tileGrid, noList, flags, width}, {globals}) => html`
    <div style=${styleMap({'max-inline-size': width})}>
      <budget-map
        locale=${String(globals['locale'])}
        ?static=${still}
        ?tile-grid=${tileGrid}
        ?no-list=${noList}
        .flags=${flags}
        .data=${data}
      ></budget-map>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Size is money; what has no place is counted beneath. The list holds everything that the map does. */
export const Projects: Story = {};

/** Points, lines and areas; several at one place. */
export const Works: Story = {args: {data: worksFeed}};

/** MapLibre takes over from the first picture without a jump. */
export const Live: Story = {args: {data: worksFeed, still: false}};

/** Sums per resident colour the regions; one without a figure is hatched. */
export const Regions: Story = {args: {data: {...regionLinesFeed, population: populations}}};

/** Whole sums are symbols: a colour would say more about the size of a region than about its money. */
export const WholeSums: Story = {args: {data: regionLinesFeed}};

/** Every region in one size. */
export const Tiles: Story = {args: {data: {...regionLinesFeed, population: populations}, tileGrid: true}};

/** A triangle marks projects with signals worth a question; clusters tell how many. */
export const Signals: Story = {args: {flags: ''}};

/** Where the page has a list of its own. */
export const WithoutList: Story = {args: {noList: true}};

/** A feed without places says so. */
export const Placeless: Story = {args: {data: linesFeed}};

/** On a phone the list stands beneath. */
export const Narrow: Story = {args: {width: '320px'}};
