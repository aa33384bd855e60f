import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-feedback.js';
import type {BudgetFeedback} from '../../src/dialogue/budget-feedback.js';
import {withTail} from '../../src/model/report-tail.js';
import type {BudgetFeed} from '../../src/store/budget-feed.js';
import {waitUntil} from '../wait-until.js';
import {type DeskSettings, openDesk, type ServedDesk} from './served-desk.js';

const PROJECTS = [
  {
    id: 'p1',
    title: {kk: 'Мектеп салу', en: 'A school'},
    place: {type: 'Point', coordinates: [77.0831, 43.8667]},
    address: 'Қонаев, Достық к. 5',
    url: 'https://akimat.example/p1',
  },
  {id: 'p2', title: {kk: 'Жол жөндеу', en: 'A road'}},
];

/** A feed with a form, and the desk of a service that it reports to. */
export async function dialogue(settings: DeskSettings = {}, locale = 'en', project = 'p1') {
  return dialogueOf(await openDesk(settings), locale, project);
}

/** The same with a desk that is open. */
export async function dialogueOf(desk: ServedDesk, locale: string, project: string) {
  const {feed, element} = await page(data(desk.url), locale, project);
  await waitUntil(
    () => find(element, '.earlier') && (find(element, 'form') ?? find(element, '.state, .note')),
  );
  await waitUntil(async () => !words(element.renderRoot).includes('Loading the kinds'));
  return {desk, feed, element};
}

/** A feed with a form, whatever it reports to. */
export async function page(feedData: object, locale: string, project: string) {
  const feed = await fixture<BudgetFeed>(html`
    <budget-feed .data=${feedData}>
      <budget-feedback locale=${locale} .project=${project}></budget-feedback>
    </budget-feed>
  `);
  const element = feed.querySelector<BudgetFeedback>('budget-feedback')!;
  await waitUntil(() => element.state === 'ready');
  return {feed, element};
}

let endpoint = '';

/** The feed; the same endpoint again where none is given. */
export function data(url: string) {
  endpoint = url || endpoint;
  return {
    openBudget: '1',
    currency: 'KZT',
    unit: 1,
    languages: ['kk', 'en'],
    feedback: endpoint,
    projects: PROJECTS,
  };
}

/** A report as a service lists it. */
export function report(id: string, text: string, project: string, more: object = {}): object {
  return {
    service_request_id: id,
    status: 'open',
    service_code: 'quality',
    service_name: 'Жұмыс сапасы',
    description: withTail(text, {project}),
    requested_datetime: '2026-11-01T10:00:00+05:00',
    ...more,
  };
}

/** Chooses a kind and writes. */
export async function fill(
  element: BudgetFeedback,
  {kind, text}: {kind: string; text?: string},
): Promise<void> {
  await waitUntil(() => find(element, `input[value="${kind}"]`));
  one(element, `input[value="${kind}"]`).click();
  if (text !== undefined) type(element, '#text', text);
  await element.updateComplete;
}

/** Goes on to what will be sent. */
export async function review(element: BudgetFeedback): Promise<void> {
  one(element, '.report .main').click();
  await waitUntil(() => find(element, '.review'));
}

/** Sends, and waits until it has arrived. */
export async function send(element: BudgetFeedback): Promise<void> {
  one(element, '.send').click();
  await waitUntil(() => find(element, '.outcome .anew'));
}

/** A press that moves the focus too. */
export async function pressed(element: BudgetFeedback, selector: string): Promise<void> {
  const button = one(element, selector);
  button.focus();
  button.click();
}

/** Terms and values of what will be sent. */
export function preview(element: BudgetFeedback): readonly (readonly (string | undefined)[])[] {
  return all(element, '.fields > div').map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);
}

/** Writes into a field as a reader does. */
export function type(element: BudgetFeedback, selector: string, text: string): void {
  const field = one(element, selector) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Chooses from a list as a reader does. */
export function choose(element: BudgetFeedback, selector: string, key: string): void {
  const field = one(element, selector) as HTMLSelectElement;
  field.value = key;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What stands in a field. */
export function value(element: BudgetFeedback, selector: string): string | undefined {
  return (find(element, selector) as HTMLInputElement | null)?.value;
}

/** What a selector means in the element. */
export function find(element: BudgetFeedback, selector: string): HTMLElement | null {
  return element.renderRoot.querySelector<HTMLElement>(selector);
}

/** The same where it has to be there. */
export function one(element: BudgetFeedback, selector: string): HTMLElement {
  const found = find(element, selector);
  expect(found, selector).to.not.equal(null);
  return found!;
}

/** Everything a selector means in the element. */
export function all(element: BudgetFeedback, selector: string): readonly HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The words of a node, on one line. */
export function words(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
