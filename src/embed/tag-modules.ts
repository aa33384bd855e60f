/** How the loader treats one tag. */
export interface TagModule {
  /** Fetches the module that registers the tag. */
  load(): Promise<unknown>;
  /** Height that the element takes once it is there, kept free for it until then. A value of `min-block-size`. */
  readonly height?: string;
}

/** The tag that others inside it ask for data: it has to be registered before them. */
export const PROVIDER = 'budget-feed';

/** Every tag that the loader knows. */
export const TAG_MODULES: Readonly<Record<string, TagModule>> = {
  [PROVIDER]: {load: () => import('../define/budget-feed.js')},
  'budget-bars': {load: () => import('../define/budget-bars.js'), height: '26rem'},
  'budget-explorer': {load: () => import('../define/budget-explorer.js'), height: 'min(100vh, 60rem)'},
  'budget-filters': {load: () => import('../define/budget-filters.js'), height: '6rem'},
  'budget-map': {load: () => import('../define/budget-map.js'), height: '32rem'},
  'budget-project': {load: () => import('../define/budget-project.js'), height: '24rem'},
  'budget-summary': {load: () => import('../define/budget-summary.js'), height: '8rem'},
  'budget-table': {load: () => import('../define/budget-table.js'), height: '30rem'},
};
