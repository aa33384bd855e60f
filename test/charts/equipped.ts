import type {LitElement} from 'lit';
import {waitUntil} from '../wait-until.js';

/** Waits for what an element fetches once it is drawn: keys, the table, and with them further styles. */
export async function equipped(element: LitElement): Promise<void> {
  const {elementStyles} = element.constructor as typeof LitElement;
  await waitUntil(
    () => (element.shadowRoot?.adoptedStyleSheets.length ?? 0) > elementStyles.length,
    'what is fetched after the first drawing',
  );
  await element.updateComplete;
}
