import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {KeyboardGroup} from '../../src/element/keyboard-group.js';

class TestMarks extends LitElement {
  marks = ['a', 'b', 'c'];
  readonly #group = new KeyboardGroup(this, 'ul');

  override render() {
    return html`<ul @keydown=${this.#group} @focusin=${this.#group}>
      ${this.marks.map((name) => html`<li data-marks><button data-mark>${name}</button><button data-mark>${name}+</button></li>`)}
    </ul>`;
  }
}
customElements.define('test-marks', TestMarks);

describe('KeyboardGroup', () => {
  it('is one stop of the Tab key', async () => {
    expect(stops(await marks())).to.deep.equal(['a']);
  });

  it('walks with the arrows, Home and End, and stays inside', async () => {
    const element = await marks();
    buttons(element)[0]?.focus();
    const walk = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowUp', 'End'];
    expect(walk.map((key) => press(element, key))).to.deep.equal(['b', 'b+', 'c+', 'c+', 'c', 'a', 'a', 'c']);
  });

  it('leaves keys with modifiers to the browser', async () => {
    const element = await marks();
    buttons(element)[0]?.focus();
    expect(press(element, 'ArrowDown', {altKey: true})).to.equal('a');
  });

  it('keeps a stop when marks go away', async () => {
    const element = await marks();
    buttons(element)[5]?.focus();
    element.marks = ['a'];
    element.requestUpdate();
    await element.updateComplete;
    expect(stops(element)).to.deep.equal(['a+']);
  });
});

function marks(): Promise<TestMarks> {
  return fixture(html`<test-marks></test-marks>`);
}

function buttons(element: TestMarks): HTMLButtonElement[] {
  return [...element.renderRoot.querySelectorAll('button')];
}

function stops(element: TestMarks): (string | null)[] {
  return buttons(element).flatMap((button) => (button.tabIndex === 0 ? [button.textContent] : []));
}

function press(element: TestMarks, key: string, init: KeyboardEventInit = {}): string | null | undefined {
  const focused = element.shadowRoot?.activeElement;
  focused?.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
  );
  return element.shadowRoot?.activeElement?.textContent;
}
