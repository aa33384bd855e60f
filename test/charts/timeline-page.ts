import '../../src/define/budget-timeline.js';
import type {BudgetTimeline} from '../../src/charts/budget-timeline.js';
import {openChart, printed} from './chart-page.js';

/** Two months of a year and three of the next, whose March is missing. */
export const monthsFeed = {
  openBudget: '1',
  currency: 'KZT',
  unit: 1_000_000,
  lines: [
    [2024, 11, 900],
    [2024, 12, 1000],
    [2025, 1, 40],
    [2025, 2, 100],
    [2025, 4, 300],
  ].map(([year, month, paid]) => ({year, month, function: '04', planned: 1200, paid})),
};

export function timeline(
  data: unknown,
  options: Partial<BudgetTimeline> = {},
  width?: string,
): Promise<BudgetTimeline> {
  return openChart<BudgetTimeline>('budget-timeline', data, options, width);
}

export function periods(element: BudgetTimeline): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.periods button')];
}

export function sentences(element: BudgetTimeline): string[] {
  return periods(element).map((mark) => plain(mark.getAttribute('aria-label')));
}

export function pressed(element: BudgetTimeline): boolean[] {
  return periods(element).map((period) => period.getAttribute('aria-pressed') === 'true');
}

export function focused(element: BudgetTimeline): number {
  return periods(element).indexOf(element.shadowRoot?.activeElement as HTMLElement);
}

export function press(element: BudgetTimeline, key: string, shiftKey = false): void {
  const init = {key, shiftKey, bubbles: true, composed: true, cancelable: true};
  element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** A move of the first mouse button at a part of the plot's width. */
export function drag(element: BudgetTimeline, type: string, share: number): void {
  const plot = element.renderRoot.querySelector<HTMLElement>('.plot');
  const {left = 0, width = 0, top = 0} = plot?.getBoundingClientRect() ?? {};
  if (plot) plot.setPointerCapture = () => undefined;
  plot?.dispatchEvent(
    new PointerEvent(type, {clientX: left + share * width, clientY: top + 5, isPrimary: true, button: 0}),
  );
}

export function dots(element: BudgetTimeline, stage: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(`.plot .dot.of-${stage}`)];
}

/** How a line moves: M where it begins, L where it is joined. */
export function joined(element: BudgetTimeline, stage: string): string {
  const d = element.renderRoot.querySelector(`.lines .line.of-${stage}`)?.getAttribute('d') ?? '';
  return d.match(/[ML]/g)?.join('') ?? '';
}

export function notes(element: BudgetTimeline): string {
  return [...element.renderRoot.querySelectorAll('.note')]
    .map(({textContent}) => plain(textContent))
    .join(' ');
}

/** What the table behind the lines says on paper, once it is there. */
export async function rows(element: BudgetTimeline): Promise<string[][]> {
  await printed(element);
  const found = [...element.renderRoot.querySelectorAll<HTMLTableRowElement>('.twin tbody tr')];
  return found.map(({cells}) => [...cells].map(({textContent}) => plain(textContent)));
}

export function text(element: BudgetTimeline, selector: string): string {
  return plain(element.renderRoot.querySelector(selector)?.textContent);
}

export function texts(element: BudgetTimeline, selector: string): string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map(({textContent}) => plain(textContent));
}

export function plain(words: string | null | undefined): string {
  return (words ?? '').replaceAll(/\s+/g, ' ').trim();
}

export async function click(element: BudgetTimeline, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}
