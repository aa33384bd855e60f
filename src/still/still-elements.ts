import type {SectionFiles} from '../i18n/section-files.js';
import {breakdownWords} from '../i18n/sections/breakdown.js';
import {comparisonWords} from '../i18n/sections/comparison.js';
import {flagWords} from '../i18n/sections/flags.js';
import {flowWords} from '../i18n/sections/flow.js';
import {mapWords} from '../i18n/sections/map.js';
import {stageWords} from '../i18n/sections/stages.js';
import {tableWords} from '../i18n/sections/table.js';
import {timelineWords} from '../i18n/sections/timeline.js';
import type {NoStill, Still, Subject} from './still.js';

/** How an element becomes a still. */
export interface StillElement {
  /** The words it needs besides those that every still needs. */
  readonly sections: readonly SectionFiles[];
  /** False for elements that are tables alone. */
  readonly picture: boolean;
  load(): Promise<{readonly still: (subject: Subject) => Still | NoStill | Promise<Still | NoStill>}>;
}

/** Every element that can be handed over without a page. */
export const STILL_ELEMENTS: Readonly<Record<string, StillElement>> = {
  'budget-bars': {sections: [], picture: true, load: () => import('./bars.js')},
  'budget-compare': {sections: [comparisonWords], picture: true, load: () => import('./compare.js')},
  'budget-flags': {sections: [flagWords], picture: true, load: () => import('./flags.js')},
  'budget-flow': {sections: [flowWords], picture: true, load: () => import('./flow.js')},
  'budget-map': {sections: [mapWords, tableWords], picture: true, load: () => import('./map.js')},
  'budget-receipt': {sections: [comparisonWords], picture: true, load: () => import('./receipt.js')},
  'budget-stages': {sections: [stageWords], picture: true, load: () => import('./stages.js')},
  'budget-summary': {sections: [], picture: true, load: () => import('./summary.js')},
  'budget-table': {sections: [tableWords], picture: false, load: () => import('./table.js')},
  'budget-timeline': {sections: [timelineWords], picture: true, load: () => import('./timeline.js')},
  'budget-treemap': {sections: [breakdownWords], picture: true, load: () => import('./treemap.js')},
};
