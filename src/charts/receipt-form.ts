import {html, nothing} from 'lit';
import {currencySign} from '../i18n/currency-sign.js';
import type {ReceiptWords} from './receipt-words.js';

/** What a reader writes is read letter by letter; the field itself is set only when the sum changes from elsewhere. */
export function renderSumField(
  {figures, receipt, naming, formats}: ReceiptWords,
  invalid: boolean,
  write: (text: string) => void,
) {
  const {comparison} = naming.messages;
  const onInput = ({target}: Event) => write((target as HTMLInputElement).value);
  const onChange = ({target}: Event) => {
    if (!invalid) (target as HTMLInputElement).value = formats.integer(receipt.sum);
  };
  return html`
    <div class="own">
      <label for="own-sum">${comparison.receiptOwn}</label>
      <span class="field">
        <input
          id="own-sum"
          class="num"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="20"
          value=${formats.integer(receipt.sum)}
          aria-invalid=${invalid}
          aria-describedby="own-note"
          @input=${onInput}
          @change=${onChange}
        />
        <span aria-hidden="true">${currencySign(figures.currency ?? '')}</span>
      </span>
      <span class="note" id="own-note">${comparison.receiptPrivate}<span role="status">${invalid ? html` <strong class="wrong">${comparison.receiptWrong}</strong>` : nothing}</span></span>
    </div>
  `;
}
