import type {ReactiveElement} from 'lit';
import type {Locale} from '../i18n/locale.js';
import type {BudgetState} from '../store/budget-state.js';
import type {BudgetStore} from '../store/budget-store.js';
import type {MapDrawing, Picture} from './map-drawing.js';

/** What the map element lends to the parts that come after the first picture. */
export interface MapHost extends ReactiveElement {
  readonly basemap?: string;
  readonly basemapCredit?: string;
  readonly workerUrl?: string;
  readonly still: boolean;
  readonly tileGrid: boolean;
  readonly noList: boolean;
  readonly noSearch: boolean;
  readonly flags?: string;
  readonly drawing: MapDrawing;
  /** What is shown now; undefined while there is nothing. */
  readonly current: MapCurrent | undefined;
}

/** What the map shows now, and what it is linked to. */
export interface MapCurrent extends Picture {
  readonly shared: BudgetState;
  readonly store: BudgetStore | undefined;
  readonly language: Locale;
}
