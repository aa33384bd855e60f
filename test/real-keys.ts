import {nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

/** Presses keys as a reader does, one after another, each when the one before has had its effect. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await nextFrame();
    await nextFrame();
  }
}

/** What has the focus, however deep. */
export function focused(): Element {
  let at: Element = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Walks with the Tab key from before an element until the focus has left it, and tells where it stopped. */
export async function tabStops(element: Element): Promise<readonly Element[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const stops: Element[] = [];
  await press('Tab');
  while (focused() !== after && stops.length < 200) {
    stops.push(focused());
    await press('Tab');
  }
  before.remove();
  after.remove();
  return stops;
}

/** Walks with the Tab key to what a selector means. */
export async function tabTo(element: HTMLElement, selector: string): Promise<Element> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  let steps = 0;
  do await press('Tab');
  while (!focused().matches(selector) && steps++ < 200);
  before.remove();
  return focused();
}
