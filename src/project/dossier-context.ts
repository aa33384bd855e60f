import {html, nothing} from 'lit';
import type {Naming} from '../element/labels.js';
import {safeUrl} from '../element/safe-url.js';
import type {Formats} from '../i18n/formats.js';
import type {Dataset} from '../model/dataset.js';
import {chooseText, type ChosenText, type Text} from '../model/text.js';
import type {PartyLink} from './party-pages.js';
import type {ProjectRecord} from './project-record.js';

/** What every section of the dossier is made from. */
export interface DossierContext {
  readonly dataset: Dataset;
  readonly record: ProjectRecord;
  readonly naming: Naming;
  readonly formats: Formats;
  /** Address of the feed, against which relative addresses are resolved. */
  readonly url: string | undefined;
  /** Level of the sections' headings. */
  readonly level: number;
  /** Shows all projects of a party; undefined where there is nothing linked that could show them. */
  readonly showAll?: ((link: PartyLink) => void) | undefined;
}

/** One titled part of the dossier; a part without content is absent. */
export function renderSection(
  name: string,
  title: string,
  {level}: Pick<DossierContext, 'level'>,
  content: unknown,
) {
  if (content === nothing) return nothing;
  return html`
    <section class=${name} part="section">
      <div class="title" role="heading" aria-level=${level}>${title}</div>
      ${content}
    </section>
  `;
}

/** A text with its own language where that is not the language around it. */
export function renderText(text: Text | ChosenText | undefined, {naming}: Pick<DossierContext, 'naming'>) {
  const chosen = isChosen(text) ? text : chooseText(text, naming.locale);
  if (!chosen) return nothing;
  return chosen.lang && chosen.lang !== naming.messages.core.language
    ? html`<span lang=${chosen.lang}>${chosen.text}</span>`
    : chosen.text;
}

/** A link where the address is a safe one, else the words alone. */
export function renderLink(content: unknown, address: string | undefined, {url, naming}: DossierContext) {
  const href = safeUrl(address, url);
  if (href === undefined) return content;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${naming.messages.core.opensNewTab}>${content}</a>`;
}

/** Terms and what stands for them; a pair without content is left out. */
export function renderFacts(facts: readonly (readonly [term: string, content: unknown])[]) {
  const told = facts.filter(([, content]) => content !== nothing && content !== undefined);
  if (told.length === 0) return nothing;
  return html`<dl class="facts">${told.map(([term, content]) => html`<div><dt>${term}</dt><dd>${content}</dd></div>`)}</dl>`;
}

/** A date in words, marked up as one. */
export function renderDate(iso: string | undefined, {formats}: DossierContext) {
  return iso === undefined ? nothing : html`<time datetime=${iso}>${formats.date(iso)}</time>`;
}

/** A span of dates; one alone is said to be its beginning or its end. */
export function renderSpan(from: string | undefined, to: string | undefined, context: DossierContext) {
  const {project} = context.naming.messages;
  if (from !== undefined && to !== undefined)
    return html`${renderDate(from, context)} – ${renderDate(to, context)}`;
  if (from !== undefined) return html`${project.spanFrom}${renderDate(from, context)}`;
  return to === undefined ? nothing : html`${project.spanTo}${renderDate(to, context)}`;
}

function isChosen(text: Text | ChosenText | undefined): text is ChosenText {
  return text !== undefined && 'text' in text && 'lang' in text;
}
