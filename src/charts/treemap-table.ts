import {barTwin} from './bar-table.js';
import {treemapLaterStyles} from './budget-treemap-later.styles.js';
import {chartForms} from './chart-forms.js';
import {pathStyles} from './path.styles.js';
import type {TreemapWords} from './treemap-words.js';

export {renderPath} from './render-path.js';
export {SpatialGroup} from './spatial-group.js';
export {moveTiles} from './tile-motion.js';

/** The parts of a whole as a table and as files, and what else the picture can wait for: motion, keys, the way back up. */
export const forms = chartForms<TreemapWords>(
  barTwin,
  async () => (await import('./treemap-picture.js')).drawTreemap,
  true,
  [pathStyles, treemapLaterStyles],
);
