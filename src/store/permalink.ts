import {decodeValue} from '../model/condition-value.js';
import type {BudgetState} from './budget-state.js';
import type {BudgetStore} from './budget-store.js';
import {formatViewed, parseViewed, type Viewed} from './view-text.js';

/** Under which name the address of the page keeps the view of a store. */
const names = new WeakMap<BudgetStore, string>();

/**
 * The address of this page that opens one project and nothing else.
 *
 * @returns undefined where the page does not keep the view of that store in its address, or has none
 */
export function linkToProject(store: BudgetStore, project: string): string | undefined {
  const name = names.get(store);
  return name === undefined ? undefined : linkToView({choice: {}, levels: {}, selected: project}, name);
}

/**
 * The address of this page that opens a view.
 *
 * @param name under which the page keeps the view in its address
 * @returns undefined where the page uses its fragment for routes, or has no address
 */
export function linkToView(viewed: Viewed, name: string): string | undefined {
  if (isRoute(location.hash) || !/^https?:/.test(location.protocol)) return undefined;
  const [page] = location.href.split('#');
  return `${page}${hashWith(name, formatViewed(viewed))}`;
}

/**
 * Keeps what a reader looks at in the fragment of the page's address, `#budget=region=KZ-19;measure=paid`, and looks at it
 * again when the page is opened with it. The fragment never reaches a server.
 *
 * A page that uses its fragment for routes (`#/…`, `#!…`) is left alone.
 *
 * @param name of the parameter; other parameters of the fragment stay
 * @param first what is looked at before the reader does anything: that needs no link
 */
export function keepInAddress(
  store: BudgetStore,
  name: string,
  signal: AbortSignal,
  first: BudgetState = store.state,
): void {
  if (isRoute(location.hash)) return;
  names.set(store, name);
  signal.addEventListener('abort', () => names.delete(store), {once: true});
  let written = valueIn(location.hash, name) ?? '';
  const take = (): void => {
    written = valueIn(location.hash, name) ?? '';
    const {choice, levels, selected} = parseViewed(written);
    store.restore({...store.state.choice, ...choice});
    for (const chart of new Set([...Object.keys(store.state.levels), ...Object.keys(levels)]))
      store.openLevel(chart, levels[chart] ?? '');
    store.select(selected);
  };
  const atFirst = formatViewed(first);
  const tell = (): void => {
    const text = formatViewed(store.state);
    if (text === written || (written === '' && text === atFirst)) return;
    written = text;
    write(name, text);
  };
  if (written === '') tell();
  else take();
  addEventListener(
    'hashchange',
    () => {
      if (!isRoute(location.hash) && (valueIn(location.hash, name) ?? '') !== written) take();
    },
    {signal},
  );
  store.watch(tell, signal);
}

function isRoute(hash: string): boolean {
  return /^#[/!]/.test(hash);
}

function valueIn(hash: string, name: string): string | undefined {
  const pair = hash
    .slice(1)
    .split('&')
    .find((part) => part.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeValue(pair.slice(name.length + 1));
}

function write(name: string, text: string): void {
  const hash = hashWith(name, text);
  try {
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
  } catch {
    // A document without an address of its own (sandboxed, srcdoc) has no link to keep.
  }
}

/** The fragment with another value under a name; `''` where nothing is left of it. */
function hashWith(name: string, text: string): string {
  const others = location.hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const parts = [...others, ...(text === '' ? [] : [`${name}=${encoded(text)}`])];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Signs that the conditions are made of stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3D|3B|2C|3A|2F)/g, decodeURIComponent);
}
