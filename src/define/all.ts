/* Registers every tag. The provider comes first: elements already on the page ask it for data as they are registered. */
import './budget-feed.js';
import './budget-bars.js';
import './budget-compare.js';
import './budget-explorer.js';
import './budget-feedback.js';
import './budget-filters.js';
import './budget-flags.js';
import './budget-flow.js';
import './budget-map.js';
import './budget-party.js';
import './budget-project.js';
import './budget-receipt.js';
import './budget-stages.js';
import './budget-summary.js';
import './budget-table.js';
import './budget-timeline.js';
import './budget-treemap.js';
