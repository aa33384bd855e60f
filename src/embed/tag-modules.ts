/** How the loader treats one tag. */
export interface TagModule {
  /** Fetches the module that registers the tag. */
  load(): Promise<unknown>;
  /** Shows something before the module is there; resolves when it does. */
  first?(element: HTMLElement): Promise<void>;
  /** Usual height of the element in rem on a wide and on a narrow page, kept free until it shows something. */
  readonly heights?: readonly [wide: number, narrow: number];
  /** Takes at least the screen, too. */
  readonly full?: boolean;
}

/** The tag that others inside it ask for data: it has to be registered before them. */
export const PROVIDER = 'budget-feed';

/** Every tag that the loader knows. */
export const TAG_MODULES: Readonly<Record<string, TagModule>> = {
  [PROVIDER]: {load: () => import('../define/budget-feed.js')},
  'budget-bars': {load: () => import('../define/budget-bars.js'), heights: [33, 54]},
  'budget-compare': {load: () => import('../define/budget-compare.js'), heights: [46, 76]},
  'budget-explorer': {
    load: () => import('../define/budget-explorer.js'),
    heights: [60, 60],
    full: true,
  },
  'budget-feedback': {load: () => import('../define/budget-feedback.js'), heights: [52, 60]},
  'budget-filters': {load: () => import('../define/budget-filters.js'), heights: [16, 8.5]},
  'budget-flags': {load: () => import('../define/budget-flags.js'), heights: [64, 96]},
  'budget-flow': {load: () => import('../define/budget-flow.js'), heights: [46, 74]},
  'budget-map': {
    load: () => import('../define/budget-map.js'),
    first: async (element) => {
      const [{showFirstMap}] = await Promise.all([
        import('./first-map.js'),
        import('../feed/formats/open-budget.js'),
        import('../feed/formats/open-budget-projects.js'),
        import('../feed/regions/kz/kz-overview.js'),
        import('../map/can-go-live.js').then(({canGoLive}) => element.hasAttribute('static') || canGoLive()),
      ]);
      return showFirstMap(element);
    },
    heights: [51, 78],
  },
  'budget-party': {load: () => import('../define/budget-party.js'), heights: [64, 110]},
  'budget-project': {load: () => import('../define/budget-project.js'), heights: [40, 60]},
  'budget-receipt': {load: () => import('../define/budget-receipt.js'), heights: [48, 64]},
  'budget-share': {load: () => import('../define/budget-share.js')},
  'budget-stages': {load: () => import('../define/budget-stages.js'), heights: [24, 40]},
  'budget-summary': {load: () => import('../define/budget-summary.js'), heights: [17, 32]},
  'budget-table': {load: () => import('../define/budget-table.js'), heights: [44, 51]},
  'budget-timeline': {load: () => import('../define/budget-timeline.js'), heights: [36, 44]},
  'budget-treemap': {load: () => import('../define/budget-treemap.js'), heights: [46, 78]},
};
