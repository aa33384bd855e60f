import type {ReactiveElement} from 'lit';

/**
 * Unfolds more of a list, and keeps the focus where the reader was: where the button goes once all is shown, the first of what
 * came takes it, by its own button or as it stands.
 *
 * The button stands in a `.rest` behind its list.
 */
export async function focusUnfolded(element: ReactiveElement, unfold: () => void): Promise<void> {
  const list = element.shadowRoot?.activeElement?.closest('.rest')?.previousElementSibling;
  const from = list?.children.length ?? 0;
  unfold();
  await element.updateComplete;
  const first = list?.children[from];
  if (!(first instanceof HTMLElement) || element.shadowRoot?.activeElement) return;
  const button = first.querySelector('button');
  if (!button) first.tabIndex = -1;
  (button ?? first).focus();
}
