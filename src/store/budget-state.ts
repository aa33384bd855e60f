import type {FeedError} from '../feed/feed-error.js';
import type {RequestProgress} from '../feed/request.js';
import type {Dataset} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';
import type {RegionMap} from '../model/region.js';
import type {Figures} from './figures.js';
import type {LiveFeed} from './live-feed.js';
import type {Choice} from './view.js';

/** Where a feed stands. */
export type Load =
  | {readonly phase: 'idle'}
  | {readonly phase: 'loading'; readonly progress?: RequestProgress}
  | {
      readonly phase: 'ready';
      readonly receivedAt: number;
      readonly fingerprint?: string;
      readonly failure?: FeedError;
    }
  | {readonly phase: 'error'; readonly error: FeedError};

/** What a pointer or the keyboard rests on, lit up in every linked element. */
export type Highlight = {readonly project: string} | {readonly dimension: Dimension; readonly key: string};

/** Everything linked elements share. Frozen; changes make a new one. */
export interface BudgetState {
  readonly load: Load;
  readonly dataset: Dataset | undefined;
  /** Address of the feed after redirects. */
  readonly url: string | undefined;
  readonly regions: RegionMap | undefined;
  /** What was asked for, by attributes or the reader. */
  readonly choice: Choice;
  /** Figures of the view that the choice comes to; undefined without a dataset. */
  readonly figures: Figures | undefined;
  /** Id of the project that is open. */
  readonly selected: string | undefined;
  readonly highlight: Highlight | undefined;
  /** Key of the entry whose parts a chart shows, by the chart's name. */
  readonly levels: Readonly<Record<string, string>>;
  /** What keeps the figures fresh; undefined where nothing does. The same object as long as it does. */
  readonly live: LiveFeed | undefined;
}

export const NOTHING_YET: BudgetState = Object.freeze({
  load: Object.freeze({phase: 'idle'}),
  dataset: undefined,
  url: undefined,
  regions: undefined,
  choice: Object.freeze({}),
  figures: undefined,
  selected: undefined,
  highlight: undefined,
  levels: Object.freeze({}),
  live: undefined,
});
