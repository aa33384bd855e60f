import {html, nothing} from 'lit';
import {safeUrl} from '../element/safe-url.js';
import type {Stage} from './conversation.js';
import type {ReportContext} from './dialogue-context.js';
import {renderReason} from './render-failure.js';

/** What the reader does once a report is out of their hands. */
export interface OutcomeHands {
  look(): void;
  send(): void;
  abandon(): void;
  askNumber(): void;
  startAnew(): void;
}

/** A report that arrived, with its number and what the service says will be done. */
export function renderSent(stage: Stage & {step: 'sent'}, context: ReportContext, hands: OutcomeHands) {
  const {words, level} = context;
  const {id, token, notice, url} = stage.receipt;
  const href = safeUrl(url);
  return html`
    <section class="state outcome">
      <div class="stage-title" role="heading" aria-level=${level} tabindex="-1"><span aria-hidden="true">✓ </span><b>${words.sent}</b></div>
      ${stage.found ? html`<p>${words.sentFound}</p>` : nothing}
      ${id === undefined ? nothing : html`<p class="number">${words.number(id)}</p>`}
      ${id === undefined && token !== undefined ? html`<p>${words.numberLater} <button type="button" class="ask" @click=${hands.askNumber}>${words.askNumber}</button></p>` : nothing}
      ${notice === undefined ? nothing : html`<p lang="">${notice}</p>`}
      ${href === undefined ? nothing : html`<p><a href=${href} target="_blank" rel="noopener noreferrer">${words.reportPage}</a></p>`}
      <div class="actions"><button type="button" class="anew" @click=${hands.startAnew}>${words.another}</button></div>
    </section>
  `;
}

/** A report that the page around took over. */
export function renderHanded({words, level}: ReportContext, {startAnew}: OutcomeHands) {
  return html`
    <section class="state outcome">
      <div class="stage-title" role="heading" aria-level=${level} tabindex="-1"><b>${words.handed}</b></div>
      <div class="actions"><button type="button" class="anew" @click=${startAnew}>${words.another}</button></div>
    </section>
  `;
}

/** A report that may have arrived: every button says what it does. */
export function renderUnsure(stage: Stage & {step: 'unsure'}, context: ReportContext, hands: OutcomeHands) {
  const {words, level, conversation} = context;
  return html`
    <section class="state warn outcome">
      <div class="stage-title" role="heading" aria-level=${level} tabindex="-1"><span aria-hidden="true">▲ </span><b>${words.unsure}</b></div>
      ${renderReason(stage.failure, context)}
      <p>${words.unsureWhy[stage.looked]} ${words.draftKept}</p>
      <blockquote>${conversation.draft.text.trim()}</blockquote>
      <div class="actions">
        <button type="button" class="main look" @click=${hands.look}>${words.lookAgain}</button>
        <button type="button" class="again" aria-describedby="again-note" @click=${hands.send}>${words.sendAgain}</button>
        <button type="button" class="abandon" @click=${hands.abandon}>${words.abandon}</button>
      </div>
      <p class="hint" id="again-note">${words.sendAgainNote}</p>
    </section>
  `;
}
