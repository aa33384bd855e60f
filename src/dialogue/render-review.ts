import {html, nothing} from 'lit';
import type {ReportContext} from './dialogue-context.js';
import {previewRows} from './preview-rows.js';
import {renderReason} from './render-failure.js';
import type {ReportField} from './report-fields.js';

/** What the reader does with a report that is shown to them. */
export interface ReviewHands {
  send(): void;
  correct(): void;
}

/** Exactly what will be sent, and while it is on its way the same. */
export function renderReview(
  context: ReportContext,
  fields: readonly ReportField[],
  {send, correct}: ReviewHands,
) {
  const {words, desk, conversation, level, service, attributes} = context;
  const {stage} = conversation;
  const failure = stage.step === 'review' ? stage.failure : undefined;
  const busy = stage.step !== 'review';
  const label =
    stage.step === 'sending'
      ? words.sending
      : stage.step === 'looking'
        ? words.looking
        : words.send(desk.host);
  return html`
    <section class="review">
      ${failure ? html`<div class="state error"><div class="stage-title" role="heading" aria-level=${level} tabindex="-1"><b>${words.notSent}</b></div>${renderReason(failure, context)}<p>${words.draftKept}</p></div>` : nothing}
      <div class="title ${failure ? '' : 'stage-title'}" role="heading" aria-level=${level} tabindex="-1">${words.reviewTitle}</div>
      <dl class="fields">
        ${previewRows(fields, service, attributes, words).map(({term, value}) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
      </dl>
      <p class="hint">${words.reviewNote(desk.host)} ${words.lastLine}</p>
      <div class="actions">
        <button type="button" class="main send" aria-disabled=${busy ? 'true' : nothing} @click=${busy ? nothing : send}>${label}</button>
        ${busy ? nothing : html`<button type="button" class="correct" @click=${correct}>${words.correct}</button>`}
      </div>
    </section>
  `;
}
