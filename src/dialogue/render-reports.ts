import {html, nothing} from 'lit';
import {safeUrl} from '../element/safe-url.js';
import type {Feedback} from '../model/feedback.js';
import type {DialogueContext} from './dialogue-context.js';

/** The reports on a project. */
export interface ReportList {
  readonly reports: readonly Feedback[];
  /** Sent from this page and not shown by the service yet. */
  readonly unseen: readonly Feedback[];
  readonly phase: 'idle' | 'loading' | 'ready' | 'error';
  /** How many to show. */
  readonly most: number;
  more(): void;
  retry(): void;
}

/** How many reports are shown at first, and added by each press. */
export const REPORTS_AT_ONCE = 5;

/** Earlier reports with what became of them, newest first. */
export function renderReports(list: ReportList, context: Omit<DialogueContext, 'subject'>) {
  const {reports, unseen, phase, most, more, retry} = list;
  const {words, formats, level} = context;
  const open = reports.filter(({status}) => status === 'open').length;
  const left = Math.min(REPORTS_AT_ONCE, reports.length - most);
  return html`
    <section class="earlier" part="reports">
      <div class="title" role="heading" aria-level=${level}>${words.earlier}</div>
      ${phase === 'error' ? html`<p class="note">${words.listFailed} <button type="button" class="retry-list" @click=${retry}>${words.tryAgain}</button></p>` : nothing}
      ${phase === 'loading' && reports.length === 0 ? html`<p class="note">${words.loadingReports}</p>` : nothing}
      ${reports.length > 0 ? html`<p class="count">${words.count(reports.length, formats.integer(reports.length), open, formats.integer(open))}</p>` : nothing}
      ${phase === 'ready' && reports.length + unseen.length === 0 ? html`<p class="note">${words.none}</p>` : nothing}
      <ul>
        ${unseen.map((report) => renderReport(report, words.unseen, '…', context))}
        ${reports.slice(0, most).map((report) => renderReport(report, words.status[report.status], report.status === 'closed' ? '✓' : '○', context))}
      </ul>
      ${left > 0 ? html`<button type="button" class="more" @click=${more}>${words.more(formats.integer(left))}</button>` : nothing}
    </section>
  `;
}

function renderReport(
  report: Feedback,
  status: string,
  sign: string,
  {words, formats}: Omit<DialogueContext, 'subject'>,
) {
  const {id, category, text, requested, updated, expected, answer, agency, mediaUrl} = report;
  const photo = safeUrl(mediaUrl);
  const dates = [
    requested && words.requested(formats.date(requested)),
    updated &&
      updated !== requested &&
      (report.status === 'closed' ? words.closedOn : words.updated)(formats.date(updated)),
    expected && report.status === 'open' && words.expected(formats.date(expected)),
  ].filter(Boolean);
  return html`
    <li class="entry">
      <p class="state-line"><span class="status"><span aria-hidden="true">${sign} </span>${status}</span>${category ? html` · <span lang="">${category}</span>` : nothing}${/^(?:ref:|#)/.test(id) ? nothing : html` <span class="id">№&nbsp;${id}</span>`}</p>
      ${text ? html`<p class="said" lang="">${text}</p>` : nothing}
      ${answer ? html`<blockquote><b>${words.answer}${agency ? html` (<span lang="">${agency}</span>)` : nothing}:</b> <span lang="">${answer}</span></blockquote>` : nothing}
      <p class="hint">${dates.join(' · ')}${photo && /^https?:/.test(photo) ? html` · <a href=${photo} target="_blank" rel="noopener noreferrer">${words.photoOf}</a>` : nothing}</p>
    </li>
  `;
}
