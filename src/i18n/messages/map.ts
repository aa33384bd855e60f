/** Why the reader's position could not be had. */
export type PositionProblem = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

/** Words of the map. Sums arrive formatted; a sum left out is one the feed does not have. */
export interface MapMessages {
  readonly heading: string;
  /** One sentence over the map: "422 projects on the map, ₱39.1bn". */
  takeaway(count: number, formatted: string, money?: string): string;
  /** The same where figures are of regions. */
  takeawayRegions(count: number, formatted: string, money?: string): string;
  /** What the map is, for those who do not see it. */
  readonly name: string;
  readonly marks: string;
  readonly keys: string;
  /** What stands on the map of what is not on it: "37 projects, ₸4.1bn — not on the map". */
  off(count: number, formatted: string, money?: string): string;
  readonly offHint: string;
  /** Sum and number on a cluster. */
  cluster(count: string, money?: string): string;
  clusterName(count: number, formatted: string, money?: string): string;
  furtherPlaces(count: number, formatted: string): string;
  readonly furtherPlace: string;
  readonly sumMissing: string;
  paid(percent: string): string;
  readonly loose: string;
  /** A sum for each resident. */
  rate(money: string): string;

  readonly list: string;
  readonly inView: string;
  readonly all: string;
  readonly offMap: string;
  readonly nearby: string;
  listed(count: number, formatted: string, money?: string): string;
  readonly nothingInView: string;
  readonly nothingFound: string;
  moreRows(count: string): string;
  /** Below a list on paper: how many of how many it holds, and where the others are. */
  printed(shown: string, all: string, page?: string): string;
  several(count: number, formatted: string): string;

  readonly search: string;
  readonly nearMe: string;
  readonly locating: string;
  readonly position: Readonly<Record<PositionProblem, string>>;
  metres(formatted: string): string;
  kilometres(formatted: string): string;

  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetView: string;
  readonly showOnMap: string;

  readonly start: string;
  readonly end: string;
  plannedDate(date: string): string;
  actualDate(date: string): string;
  readonly original: string;

  readonly sizes: string;
  readonly sizesByCount: string;
  readonly paidRing: string;
  readonly looseMark: string;
  readonly works: string;
  readonly classes: string;
  readonly method: string;
  populationOf(date: string): string;
  readonly whySymbols: string;
  readonly boundaries: string;
  readonly basemap: string;
  readonly basemapFailed: string;
  /** The browser cannot draw the map that moves smoothly; the drawn one serves. */
  readonly noWebGl: string;
  /** The signs of signals that the page asked for are not on the map. */
  readonly signsFailed: string;
  /** List, search and legend are missing. */
  readonly notLoaded: string;
  noPlaces(what: string): string;
  /** The same where regions are named, but nothing tells where they are. */
  noBoundaries(what: string): string;
}
