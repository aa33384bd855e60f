import {html, nothing} from 'lit';
import type {RuleResult} from '../model/flags/flag-rules.js';
import {type FlagContext, sayLimit, wordsOf} from './flag-words.js';
import {safeUrl} from '../element/safe-url.js';

/** How a rule is computed: why, formula, limits, sources. */
export function renderAbout({rule, limits, outcome}: RuleResult, context: FlagContext) {
  const {naming, formats} = context;
  const {flags, core} = naming.messages;
  const words = wordsOf(rule, context);
  const {indicator} = rule;
  return html`
    <details class="about">
      <summary aria-label="${words.name}: ${flags.about}">${flags.about}</summary>
      <dl class="facts">
        <div><dt>${flags.why}</dt><dd>${words.why}</dd></div>
        <div><dt>${flags.formula}</dt><dd lang="en"><code>${rule.formula}</code></dd></div>
        ${rule.limits.map(
          (limit) => html`<div>
            <dt>${flags.set} <code>${limit.name}</code></dt>
            <dd>${sayLimit({...limit, value: limits[limit.name] ?? limit.value}, context)}</dd>
          </div>`,
        )}
        <div><dt>${flags.sample}</dt><dd>${formats.integer(outcome.n)}</dd></div>
        <div><dt>${flags.limits}</dt><dd>${words.limits}</dd></div>
        <div>
          <dt>${flags.source}</dt>
          <dd>
            ${indicator ? html`<span lang="en">${indicator.code} “${indicator.title}”</span>. ${indicator.relation === 'same' ? flags.sameAs : flags.nearTo}.<br />` : nothing}
            ${rule.sources.length === 0 ? flags.ownRule : rule.sources.map(({title, url}, at) => html`${at > 0 ? html`<br />` : nothing}${link(title, url, core.opensNewTab)}`)}
          </dd>
        </div>
      </dl>
    </details>
  `;
}

function link(title: string, url: string | undefined, opens: string) {
  const href = safeUrl(url);
  return href
    ? html`<a lang="en" href=${href} target="_blank" rel="noopener noreferrer" title=${opens}>${title}</a>`
    : html`<span lang="en">${title}</span>`;
}
