import type {Tally} from './tally.js';

/** One thing on the map that can be pointed at: a place, several places, or a region's sum. */
export interface Mark {
  /** The same for the same thing at every view of it. */
  readonly key: string;
  readonly kind: 'project' | 'cluster' | 'region';
  /** In the world square. */
  readonly x: number;
  readonly y: number;
  /** In pixels; the area is in proportion to the sum. */
  readonly radius: number;
  readonly tally: Readonly<Tally>;
  /** True where the place is not known exactly. */
  readonly loose: boolean;
  /** Row of the project. */
  readonly row?: number;
  /** What an index knows the cluster by. */
  readonly cluster?: number;
  /** Code of the region. */
  readonly region?: string;
}
