import {html} from 'lit';

/** One choice of a switch. */
export interface SwitchOption<Value> {
  readonly value: Value;
  readonly name: string;
}

/** A row of buttons of which one is pressed. */
export function renderSwitch<Value>(
  label: string,
  options: readonly SwitchOption<Value>[],
  current: Value,
  choose: (value: Value) => void,
) {
  return html`
    <div class="switch" role="group" aria-label=${label}>
      ${options.map(
        ({value, name}) =>
          html`<button type="button" aria-pressed=${value === current} @click=${() => choose(value)}>${name}</button>`,
      )}
    </div>
  `;
}
