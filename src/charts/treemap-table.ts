import {barTwin} from './bar-table.js';
import {chartForms} from './chart-forms.js';
import {moveTiles} from './tile-motion.js';
import type {TreemapWords} from './treemap-words.js';

/** The parts of a whole as a table and as files, and what else the picture can wait for: motion. */
export const forms = {
  ...chartForms<TreemapWords>(barTwin, async () => (await import('./treemap-picture.js')).drawTreemap, true),
  moveTiles,
};
