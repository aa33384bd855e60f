import {fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
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

/** What the table behind a chart says on paper, row by row, once it is there. */
export async function cells(element: BudgetElement): Promise<string[][]> {
  const {renderRoot} = element;
  await printed(element);
  const rows = [...renderRoot.querySelectorAll<HTMLTableRowElement>('.twin tbody tr')];
  return rows.map(({cells: row}) => [...row].map(({textContent}) => plain(textContent)));
}

/** Puts the table behind a chart onto paper, once it is there, and waits until the chart is painted with its later styles. */
export async function printed(element: BudgetElement): Promise<void> {
  await waitUntil(() => element.renderRoot.querySelector('.twin'), 'the table');
  dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  dispatchEvent(new Event('afterprint'));
  await nextFrame();
  await nextFrame();
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
