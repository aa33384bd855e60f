import {html, nothing} from 'lit';
import type {KeyboardGroup} from '../element/keyboard-group.js';
import type {ProjectTable} from '../model/dataset.js';
import type {Flag} from '../model/flags/flag-rule.js';
import type {RuleResult} from '../model/flags/flag-rules.js';
import type {FlagSettings} from '../model/flags/flag-settings.js';
import {chooseText} from '../model/text.js';
import type {FoundFlag} from './flag-results.js';
import type {FlagView, ShownRule} from './flag-view.js';
import {evidenceSentence, type FlagContext, missingSentence, ruleSentence, wordsOf} from './flag-words.js';
import {faultsSentence} from './flags-sentence.js';
import {renderAbout} from './render-flag-about.js';

/** What the reader can do with the lists. */
export interface FlagActions {
  readonly projects: ProjectTable;
  /** Undefined where rules are folded: what is closed is no stop of the keyboard, what is open few. */
  readonly group: KeyboardGroup | undefined;
  readonly level: number;
  readonly selected: string | undefined;
  /** How many projects of a rule are shown. */
  mostOf(code: string): number;
  more(code: string): void;
  open(id: string): void;
  light(id: string | undefined): void;
}

/** How many projects of a rule stand there at first, and how many come each time. */
export const FIRST_FLAGS = 3;
export const MORE_FLAGS = 20;

/** The signals of a feed, by rule. */
export function renderFlags(view: FlagView, context: FlagContext, actions: FlagActions) {
  const {flags} = context.naming.messages;
  return html`
    ${
      view.found.length > 0
        ? html`<ul class="rules" role="list" @keydown=${actions.group ?? nothing} @focusin=${actions.group ?? nothing}>
          ${view.found.map((shown) => html`<li class="rule" part="rule">${renderRule(shown, context, actions)}</li>`)}
        </ul>`
        : nothing
    }
    ${renderRest(flags.clear, view.clear, context, actions, (result) => flags.part(context.formats.integer(0), context.formats.integer(result.outcome.n), context.formats.percent(0)))}
    ${renderRest(flags.notComputed, view.missing, context, actions, (result) => missingSentence(result.outcome, context))}
    ${view.off.length > 0 ? html`<p class="note">${flags.off}: ${view.off.map((rule) => wordsOf(rule, context).name).join('; ')}.</p>` : nothing}
  `;
}

/** The signals of one project. */
export function renderProjectFlags(found: readonly FoundFlag[], context: FlagContext, level: number) {
  if (found.length === 0) return nothing;
  return html`<ul class="rules" role="list">
    ${found.map(
      ({result, flag}) => html`<li class="rule" part="rule">
        ${renderName(result, level, context)}
        <p class="evidence">${evidenceSentence(result.rule, flag.evidence, context)}</p>
        <p class="note">${ruleSentence(result.rule, result.limits, context)}</p>
        ${renderAbout(result, context)}
      </li>`,
    )}
  </ul>`;
}

/** Settings that were not understood. */
export function renderFaults(settings: FlagSettings, context: FlagContext) {
  const faults = faultsSentence(settings, context);
  if (faults === undefined) return nothing;
  return html`<p class="faults" role="status"><strong>${context.naming.messages.flags.warnings}.</strong> ${faults}</p>`;
}

function renderRule({result, flags: found}: ShownRule, context: FlagContext, actions: FlagActions) {
  const {formats, naming} = context;
  const {flags} = naming.messages;
  const {rule, limits, outcome} = result;
  const shown = found.slice(0, actions.mostOf(rule.code));
  const share = outcome.n > 0 ? formats.percent(found.length / outcome.n) : '';
  const left = found.length - shown.length;
  const name = renderName(
    result,
    actions.level,
    context,
    flags.part(formats.integer(found.length), formats.integer(outcome.n), share),
  );
  const content = html`
    <p class="note">${ruleSentence(rule, limits, context)}</p>
    <ol class="works" role="list">
      ${shown.map((flag) => html`<li>${renderProject(flag, result, context, actions)}</li>`)}
    </ol>
    ${
      left > 0
        ? html`<p class="rest">
          <span class="muted">${flags.largest(formats.integer(shown.length), formats.integer(found.length))}</span>
          <button type="button" class="more" aria-label="${wordsOf(rule, context).name}: ${flags.more(formats.integer(Math.min(left, MORE_FLAGS)))}" @click=${() => actions.more(rule.code)}>${flags.more(formats.integer(Math.min(left, MORE_FLAGS)))}</button>
        </p>`
        : nothing
    }
    ${renderAbout(result, context)}
  `;
  return actions.group
    ? html`${name} ${content}`
    : html`<details class="fold"><summary>${name}</summary>${content}</details>`;
}

function renderName({rule}: RuleResult, level: number, context: FlagContext, count?: string) {
  return html`
    <div class="title" role="heading" aria-level=${level}>
      <span class="sign" aria-hidden="true">▲</span> ${wordsOf(rule, context).name}${count === undefined ? nothing : html`<span class="visually-hidden">, </span><span class="count num">${count}</span>`}
    </div>
  `;
}

function renderProject(flag: Flag, {rule}: RuleResult, context: FlagContext, actions: FlagActions) {
  const {projects, selected} = actions;
  const {naming} = context;
  const id = projects.ids[flag.row] ?? '';
  const title = chooseText(projects.titles[flag.row], naming.locale) ?? {text: id, lang: ''};
  const lang = title.lang && title.lang !== naming.messages.core.language ? title.lang : nothing;
  return html`
    <button
      type="button"
      class="work"
      ?data-mark=${actions.group !== undefined}
      aria-current=${selected === id ? 'true' : nothing}
      @click=${() => actions.open(id)}
      @pointerenter=${() => actions.light(id)}
      @pointerleave=${() => actions.light(undefined)}
      @focus=${() => actions.light(id)}
      @blur=${() => actions.light(undefined)}
    >
      <span class="name" lang=${lang}>${title.text}</span>
      <span class="evidence">${evidenceSentence(rule, flag.evidence, context)}</span>
    </button>
  `;
}

function renderRest(
  title: string,
  results: readonly RuleResult[],
  context: FlagContext,
  {level, group}: FlagActions,
  remark: (result: RuleResult) => string,
) {
  if (results.length === 0) return nothing;
  const list = html`<ul role="list">
    ${results.map((result) => html`<li>${wordsOf(result.rule, context).name}. <span class="muted">${remark(result)}</span></li>`)}
  </ul>`;
  if (!group) {
    const many = context.formats.integer(results.length);
    return html`<details class="others fold" part="section"><summary>${title} (${many})</summary>${list}</details>`;
  }
  return html`
    <section class="others" part="section">
      <div class="title" role="heading" aria-level=${level}>${title}</div>
      ${list}
    </section>
  `;
}
