import {html, nothing} from 'lit';
import {until} from 'lit/directives/until.js';
import {loadRelativeTime} from '../i18n/relative-time.js';
import type {DialogueContext} from './dialogue-context.js';
import type {SendFailure} from './conversation.js';

/** What went wrong, whose turn it is, and what the service says to it. */
export function renderFailure(failure: SendFailure, context: DialogueContext, retry?: () => void) {
  const {words} = context;
  return html`
    <div class="state error">
      ${renderReason(failure, context)}
      ${retry ? html`<p><button type="button" class="retry" @click=${retry}>${words.tryAgain}</button></p>` : nothing}
    </div>
  `;
}

/** The same without a box of its own. */
export function renderReason(failure: SendFailure, {words, formats}: DialogueContext) {
  const details = 'details' in failure ? failure.details : {};
  const {seconds, reasons = failure.code === 'host' ? [failure.message].filter(Boolean) : []} = details as {
    readonly seconds?: number;
    readonly reasons?: readonly string[];
  };
  return html`
    <p>${words.failures[failure.code]}${seconds === undefined ? nothing : until(waitText(seconds), nothing)}</p>
    ${reasons.length > 0 ? html`<p>${words.saidBy}: <q lang="">${reasons.join(' · ')}</q></p>` : nothing}
  `;

  /** How long to wait, told as a time to come from a minute on. */
  async function waitText(length: number): Promise<string> {
    const text =
      length < 50 ? words.seconds(length) : (await loadRelativeTime(formats.locale))(length * 1000);
    return ` ${words.wait(text)}`;
  }
}
