import {html, nothing} from 'lit';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {Meta} from '../model/dataset.js';
import {chooseText} from '../model/text.js';
import type {BudgetState} from '../store/budget-state.js';
import {safeUrl} from './safe-url.js';

/** One quiet line: where the figures come from, when they were true, on what terms. */
export function renderFooter({core}: Messages, formats: Formats, {dataset, url, load}: BudgetState, actions: unknown) {
  if (!dataset) return nothing;
  const {meta} = dataset;
  const problems = dataset.issues.filter(({level}) => level === 'error').reduce((sum, {count}) => sum + (count ?? 1), 0);
  const failed = load.phase === 'ready' && load.failure !== undefined;
  const when = meta.asOf ? formats.date(meta.asOf) : undefined;
  return html`
    <div class="footer when-ready" part="footer">
      ${meta.illustrative ? html`<span class="made-up">${core.illustrative}</span>` : nothing}
      ${renderSource(core.source, formats.locale, meta, url)}
      ${when === undefined ? nothing : html`<span>${core.asOf}: <time datetime=${meta.asOf ?? nothing}>${when}</time></span>`}
      ${meta.modified ? html`<span>${core.fileDate(formats.date(meta.modified))}</span>` : nothing}
      ${failed ? html`<span class="stale" role="status">⚠ ${core.stale(when ?? formats.time(new Date(load.receivedAt).toISOString()))}</span>` : nothing}
      ${renderLicence(core.licence, meta.license)}
      ${problems > 0 ? html`<span>${core.issuesSummary(problems, formats.integer(problems))}</span>` : nothing}
      ${actions}
    </div>
  `;
}

function renderSource(word: string, locale: string, meta: Meta, feedUrl: string | undefined) {
  const name = chooseText(meta.publisher?.name, locale);
  const href = safeUrl(meta.source, feedUrl) ?? safeUrl(meta.publisher?.url, feedUrl) ?? safeUrl(feedUrl);
  const text = name?.text ?? (href ? new URL(href).host : undefined);
  if (!text) return nothing;
  return html`<span>${word}: ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer" lang=${name?.lang || nothing}>${text}</a>` : text}</span>`;
}

function renderLicence(word: string, license: string | undefined) {
  if (!license) return nothing;
  const href = safeUrl(license);
  const text = href ? new URL(href).host + new URL(href).pathname.replace(/\/$/, '') : license;
  return html`<span>${word}: ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer license">${text}</a>` : text}</span>`;
}
