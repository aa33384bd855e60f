import {fixture, html, oneEvent} from '@open-wc/testing';
import type {BudgetElement} from '../../src/element/budget-element.js';
import {waitUntil} from '../wait-until.js';

/** Puts a chart on a page of a width and waits until it shows its figures. The language is English unless told. */
export async function openChart<Chart extends BudgetElement>(
  tag: string,
  data: unknown,
  options: Partial<Chart> = {},
  width = '800px',
): Promise<Chart> {
  const place = document.createElement('div');
  place.style.inlineSize = width;
  if (options.theme === 'dark') place.style.background = '#15191d';
  const chart = document.createElement(tag) as Chart;
  chart.locale = options.locale ?? 'en';
  await fixture(html`${chart}`, {parentNode: place});
  const ready = oneEvent(chart, 'budget-ready');
  Object.assign(chart, {...(data === undefined ? {} : {data}), ...options});
  await ready;
  await chart.updateComplete;
  return chart;
}

/** What the table behind a chart says, row by row, once it is there. */
export async function cells({renderRoot}: BudgetElement): Promise<string[][]> {
  await waitUntil(() => renderRoot.querySelector('.twin'), 'the table');
  const rows = [...renderRoot.querySelectorAll<HTMLTableRowElement>('.twin tbody tr')];
  return rows.map(({cells: row}) => [...row].map(({textContent}) => plain(textContent)));
}

export function text({renderRoot}: BudgetElement, selector: string): string {
  return plain(renderRoot.querySelector(selector)?.textContent);
}

/** Words without the line breaks of their templates. */
export function plain(words: string | null | undefined): string {
  return (words ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Presses a key on what has the focus inside a chart. */
export function press({shadowRoot}: BudgetElement, key: string): void {
  shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
}
