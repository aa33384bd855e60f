/** MapLibre has taken over the ground of the map; nothing has moved. */
export class BudgetMapLiveEvent extends Event {
  constructor() {
    super('budget-map-live', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'budget-map-live': BudgetMapLiveEvent;
  }
}
