import {decodeValue} from '../model/condition-value.js';
import type {BudgetState} from './budget-state.js';
import type {BudgetStore} from './budget-store.js';
import {formatViewed, parseViewed} from './view-text.js';

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
  const others = location.hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const hash = [...others, ...(text === '' ? [] : [`${name}=${encoded(text)}`])].join('&');
  try {
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  } catch {
    // A document without an address of its own (sandboxed, srcdoc) has no link to keep.
  }
}

/** Signs that the conditions are made of stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3D|3B|2C|3A|2F)/g, decodeURIComponent);
}
