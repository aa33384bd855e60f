/** How the loader treats one tag. */
export interface TagModule {
  /** Fetches the module that registers the tag. */
  load(): Promise<unknown>;
  /** Shows something before the module is there; resolves when it does. */
  first?(element: HTMLElement): Promise<void>;
  /** Usual height of the element on a wide and on a narrow page, kept free until it shows something. */
  readonly heights?: readonly [wide: string, narrow: string];
}

/** The tag that others inside it ask for data: it has to be registered before them. */
export const PROVIDER = 'budget-feed';

/** Every tag that the loader knows. */
export const TAG_MODULES: Readonly<Record<string, TagModule>> = {
  [PROVIDER]: {load: () => import('../define/budget-feed.js')},
  'budget-bars': {load: () => import('../define/budget-bars.js'), heights: ['33rem', '54rem']},
  'budget-compare': {load: () => import('../define/budget-compare.js'), heights: ['46rem', '76rem']},
  'budget-explorer': {
    load: () => import('../define/budget-explorer.js'),
    heights: ['max(100vh, 60rem)', 'max(100vh, 60rem)'],
  },
  'budget-feedback': {load: () => import('../define/budget-feedback.js'), heights: ['52rem', '60rem']},
  'budget-filters': {load: () => import('../define/budget-filters.js'), heights: ['16rem', '8.5rem']},
  'budget-flags': {load: () => import('../define/budget-flags.js'), heights: ['64rem', '96rem']},
  'budget-flow': {load: () => import('../define/budget-flow.js'), heights: ['46rem', '74rem']},
  'budget-map': {
    load: () => import('../define/budget-map.js'),
    first: async (element) => (await import('./first-map.js')).showFirstMap(element),
    heights: ['51rem', '78rem'],
  },
  'budget-party': {load: () => import('../define/budget-party.js'), heights: ['64rem', '110rem']},
  'budget-project': {load: () => import('../define/budget-project.js'), heights: ['40rem', '60rem']},
  'budget-receipt': {load: () => import('../define/budget-receipt.js'), heights: ['48rem', '64rem']},
  'budget-share': {load: () => import('../define/budget-share.js')},
  'budget-stages': {load: () => import('../define/budget-stages.js'), heights: ['24rem', '40rem']},
  'budget-summary': {load: () => import('../define/budget-summary.js'), heights: ['17rem', '30rem']},
  'budget-table': {load: () => import('../define/budget-table.js'), heights: ['44rem', '51rem']},
  'budget-timeline': {load: () => import('../define/budget-timeline.js'), heights: ['36rem', '44rem']},
  'budget-treemap': {load: () => import('../define/budget-treemap.js'), heights: ['46rem', '78rem']},
};
