import {type Locale, resolveLocale} from '../i18n/locale.js';

/**
 * The language that surrounds an element: the nearest `locale` or `lang` on it or above it, across shadow roots.
 *
 * @returns undefined where there is none, or it is not one of ours
 */
export function inheritedLocale(element: Element): Locale | undefined {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const tag = at.getAttribute('locale') || at.getAttribute('lang');
    if (tag) return resolveLocale(tag);
  }
  return undefined;
}

function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` or `locale` on the page changes, until the signal says stop. */
export function watchLanguage(callback: () => void, signal: AbortSignal): void {
  listeners.add(callback);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const listener of [...listeners]) listener();
    });
    observer.observe(document.documentElement, {subtree: true, attributeFilter: ['lang', 'locale']});
  }
  signal.addEventListener(
    'abort',
    () => {
      listeners.delete(callback);
      if (listeners.size > 0) return;
      observer?.disconnect();
      observer = undefined;
    },
    {once: true},
  );
}
