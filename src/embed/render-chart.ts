import {html, nothing} from 'lit';
import type {ExplorerChart} from './explorer-plan.js';

/** What every chart of the page is told. */
export interface ChartPlace {
  /** The question that the chart answers. */
  readonly heading: string;
  /** Level of the heading, 1–6. */
  readonly level: number;
  readonly locale: string;
}

/** The element that answers one question of the page. */
export function renderChart({tag, by}: ExplorerChart, {heading, level, locale}: ChartPlace) {
  switch (tag) {
    case 'bars':
      return html`<budget-bars by=${by ?? nothing} heading=${heading} heading-level=${level} no-footer no-controls .locale=${locale}></budget-bars>`;
    case 'treemap':
      return html`<budget-treemap by=${by ?? nothing} heading=${heading} heading-level=${level} no-footer no-controls .locale=${locale}></budget-treemap>`;
    case 'stages':
      return html`<budget-stages heading=${heading} heading-level=${level} no-footer no-controls .locale=${locale}></budget-stages>`;
    case 'timeline':
      return html`<budget-timeline heading=${heading} heading-level=${level} no-footer .locale=${locale}></budget-timeline>`;
    case 'flags':
      return html`<budget-flags brief heading=${heading} heading-level=${level} no-footer .locale=${locale}></budget-flags>`;
    case 'flow':
      return html`<budget-flow heading=${heading} heading-level=${level} no-footer no-controls .locale=${locale}></budget-flow>`;
    case 'compare':
      return html`<budget-compare heading=${heading} heading-level=${level} no-footer .locale=${locale}></budget-compare>`;
  }
}
