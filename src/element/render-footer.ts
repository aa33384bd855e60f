import {html, nothing} from 'lit';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import type {CoreMessages} from '../i18n/messages/core.js';
import type {Meta} from '../model/dataset.js';
import type {Issue} from '../model/issue.js';
import {chooseText} from '../model/text.js';
import type {BudgetState} from '../store/budget-state.js';
import {fetchedFor} from '../store/fetched-for.js';
import {safeUrl} from './safe-url.js';

/** One quiet line: where the figures come from, when they were true, on what terms. */
export function renderFooter(
  {core}: Messages,
  formats: Formats,
  {dataset, url, load}: BudgetState,
  actions: unknown,
) {
  if (!dataset) return nothing;
  const {meta} = dataset;
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
      ${actions} ${renderIssues(core, formats, dataset.issues)}
    </div>
  `;
}

/** What was found in the feed; the list is made when the reader opens it. */
function renderIssues(core: CoreMessages, formats: Formats, issues: readonly Issue[]) {
  const [errors, warnings] = (['error', 'warning'] as const).map((wanted) =>
    issues.filter(({level}) => level === wanted).reduce((sum, {count = 1}) => sum + count, 0),
  ) as [number, number];
  if (errors + warnings === 0) return nothing;
  const fill = ({currentTarget}: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    const box = details.querySelector('div');
    if (!details.open || !box) return;
    void fetchedFor(
      details,
      import('./issue-details.js').then(({fillIssues}) => fillIssues(box, issues, formats)),
    );
  };
  const words =
    errors > 0
      ? core.issuesSummary(errors, formats.integer(errors))
      : core.dataNotes(formats.integer(warnings));
  return html`<details class="issues" @toggle=${fill}><summary>${words}</summary><div></div></details>`;
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
