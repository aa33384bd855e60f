import {html, nothing} from 'lit';
import {safeUrl} from '../element/safe-url.js';
import type {DocumentLink} from '../model/project.js';
import {chooseText} from '../model/text.js';
import {type DossierContext, renderDate, renderFacts, renderLink, renderText} from './dossier-context.js';

/** Documents as links. */
export function renderDocuments(context: DossierContext) {
  const documents = context.record.detail.documents ?? [];
  return documents.length === 0
    ? nothing
    : html`<ul class="documents">${documents.map((paper) => html`<li>${renderDocument(paper, context)}</li>`)}</ul>`;
}

function renderDocument({title, url, type, date}: DocumentLink, context: DossierContext) {
  const {naming} = context;
  const name = chooseText(title, naming.locale)
    ? renderText(title, context)
    : naming.messages.project.document;
  const kind = type === undefined ? nothing : html` <span class="muted">${kindOf(type, naming)}</span>`;
  const when = date === undefined ? nothing : html` <span class="muted">${renderDate(date, context)}</span>`;
  return html`${renderLink(name, url, context)}${kind}${when}`;
}

/** "application/pdf" is PDF; "tenderNotice" has a name, and one without is the words it is made of. */
function kindOf(type: string, {messages}: DossierContext['naming']) {
  const {documentTypes} = messages.project;
  if (Object.hasOwn(documentTypes, type)) return documentTypes[type];
  if (type.includes('/'))
    return type
      .slice(type.lastIndexOf('/') + 1)
      .replace(/^(x-|vnd\.)/, '')
      .toUpperCase();
  const words = type.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return html`<span lang="en">${words}</span>`;
}

/** Which parts of a dossier the feed does not tell, in one line. */
export function renderMissing(titles: readonly string[], {naming}: DossierContext) {
  const list = titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)).join(', ');
  return list === '' ? nothing : html`<p class="note missing">${naming.messages.project.notTold(list)}</p>`;
}

/** Where all this comes from: page, code, place in the file, what was derived and how. */
export function renderRecord(context: DossierContext) {
  const {record, naming} = context;
  const {core, project} = naming.messages;
  const {detail, id} = record;
  const page = safeUrl(detail.url, context.url);
  const derived = Object.entries(detail.derived ?? {});
  const fields: Readonly<Record<string, string>> = {...core.dimensions};
  return html`
    ${page === undefined ? nothing : html`<p class="own-page">${renderLink(project.ownPage, detail.url, context)}</p>`}
    <details class="record">
      <summary>${project.record}</summary>
      ${renderFacts([
        [project.id, html`<code>${id}</code>`],
        [project.updated, renderDate(detail.updated, context)],
        [project.pointer, detail.pointer === undefined ? nothing : html`<code>${detail.pointer}</code>`],
      ])}
      ${
        derived.length === 0
          ? nothing
          : html`<p class="note">${project.derived}: ${project.derivedNote}</p>
            <ul class="derived">${derived.map(([field, how]) => html`<li>${fields[field] ?? field}: <span lang="en">${how}</span></li>`)}</ul>`
      }
    </details>
  `;
}
