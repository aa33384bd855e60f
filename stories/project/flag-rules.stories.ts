import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {until} from 'lit/directives/until.js';
import {formatsFor} from '../../src/i18n/formats.js';
import {loadMessages} from '../../src/i18n/messages.js';
import {coreWords} from '../../src/i18n/sections/core.js';
import {flagWords} from '../../src/i18n/sections/flags.js';
import {type FlagRule, limitsOf} from '../../src/model/flags/flag-rule.js';
import {FLAG_RULES} from '../../src/model/flags/flag-rules.js';
import {
  evidenceSentence,
  type FlagContext,
  ruleSentence,
  sayLimit,
  wordsOf,
} from '../../src/project/flag-words.js';
import {docsPageStyle} from '../theme/docs-page.js';

type Language = 'kk' | 'ru' | 'en';

/** Every rule of `budget-flags`, from the tables that compute it: formula, reason, source, limits, an example. */
const meta: Meta<{language: Language}> = {
  title: 'Docs/Signals',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
  render: ({language}) => html`${docsPageStyle}${until(page(language), nothing)}`,
};
export default meta;

type Story = StoryObj<{language: Language}>;

export const Kazakh: Story = {args: {language: 'kk'}};
export const Russian: Story = {args: {language: 'ru'}};
export const English: Story = {args: {language: 'en'}};

async function page(locale: Language) {
  const messages = await loadMessages(locale, [coreWords, flagWords]);
  const context = {
    naming: {messages, locale, regions: undefined},
    formats: formatsFor(locale),
    currency: 'KZT',
  };
  const {flags} = messages;
  return html`
    <article class="docs" lang=${locale}>
      <h1>${flags.heading}</h1>
      <p>${flags.meaning}</p>
      ${FLAG_RULES.map((rule) => renderRule(rule, context))}
    </article>
  `;
}

function renderRule(rule: FlagRule, context: FlagContext) {
  const {flags} = context.naming.messages;
  const words = wordsOf(rule, context);
  const {indicator, sources} = rule;
  return html`
    <section class="choice">
      <div>
        <h2>${words.name}</h2>
        <p><code>${rule.code}</code></p>
      </div>
      <div>
        <p>${ruleSentence(rule, limitsOf(rule), context)}</p>
        <p>${flags.why}: ${words.why}</p>
        <p>${flags.formula}: <code lang="en">${rule.formula}</code></p>
        ${rule.limits.map((limit) => html`<p>${flags.set}: <code>${limit.name}</code> = ${sayLimit(limit, context)}</p>`)}
        <p>${flags.limits}: ${words.limits}</p>
        <p>
          ${flags.source}:
          ${indicator ? html`<span lang="en">${indicator.code} “${indicator.title}”</span>. ${indicator.relation === 'same' ? flags.sameAs : flags.nearTo}. ` : nothing}
          ${sources.length === 0 ? flags.ownRule : sources.map(({title, url}) => (url ? html`<a lang="en" href=${url}>${title}</a> ` : html`<span lang="en">${title}</span> `))}
        </p>
        <p>${flags.example}: ${evidenceSentence(rule, rule.example, context)}</p>
      </div>
    </section>
  `;
}
