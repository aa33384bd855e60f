import {html, nothing} from 'lit';
import type {Contract} from '../model/project.js';
import {chooseText} from '../model/text.js';
import {type ContractChange, contractChanges} from './contract-changes.js';
import {
  type DossierContext,
  renderDate,
  renderFacts,
  renderLink,
  renderSpan,
  renderText,
} from './dossier-context.js';
import {renderList, renderParty} from './render-people.js';

/** Changes that are shown without asking. */
const MOST_OPEN = 5;

/** Each contract with its changes. */
export function renderContracts(context: DossierContext) {
  const contracts = context.record.detail.contracts ?? [];
  return contracts.length === 0
    ? nothing
    : html`<ul class="contracts">${contracts.map((contract) => html`<li>${renderContract(contract, context)}</li>`)}</ul>`;
}

function renderContract(contract: Contract, context: DossierContext) {
  const {naming, formats} = context;
  const {core, project} = naming.messages;
  const {id, title, value, paid, suppliers = [], signed, start, end, url} = contract;
  const own = chooseText(title, naming.locale);
  const unlike = own && own.text !== chooseText(context.record.title, naming.locale)?.text;
  const numbered = id === undefined ? project.contracts : project.contract(id);
  return html`
    <p class="contract">${renderLink(unlike ? renderText(own, context) : numbered, url, context)}</p>
    ${renderFacts([
      [project.value, value && html`<span class="num">${formats.money(value.amount, value.currency)}</span>`],
      [
        core.measures.paid.short,
        paid && html`<span class="num">${formats.money(paid.amount, paid.currency)}</span>`,
      ],
      [
        core.dimensions.supplier,
        suppliers.length === 0
          ? nothing
          : renderList(suppliers.map((party) => html`<li>${renderParty(party, context)}</li>`)),
      ],
      [project.signed, renderDate(signed, context)],
      [project.dates, renderSpan(start, end, context)],
    ])}
    ${renderChanges(contract, context)}
  `;
}

function renderChanges(contract: Contract, context: DossierContext) {
  const changes = contractChanges(contract);
  if (changes.length === 0) return nothing;
  const {project} = context.naming.messages;
  return html`
    <details ?open=${changes.length <= MOST_OPEN}>
      <summary>${project.amendments} (${context.formats.integer(changes.length)})</summary>
      <ol class="amendments">
        ${changes.map((change) => html`<li>${renderChange(change, context)}</li>`)}
      </ol>
    </details>
  `;
}

function renderChange(change: ContractChange, context: DossierContext) {
  const {date, rationale} = change;
  const words = [moneyWords(change, context), endWords(change, context)].map((parts) => parts.join(', '));
  const what = words.filter((part) => part !== '').join('; ');
  return html`
    <span>${renderDate(date, context)} ${renderText(rationale, context)}</span>
    ${what === '' ? nothing : html`<span class="change">${what}</span>`}
  `;
}

function moneyWords({value, difference, ratio}: ContractChange, {naming, formats}: DossierContext) {
  const {project} = naming.messages;
  if (!value) return [];
  const after = project.valueAfter(formats.money(value.amount, value.currency));
  if (difference === 0) return [project.sameValue];
  if (difference === undefined || ratio === undefined) return [after];
  const sum = formats.compactMoney(Math.abs(difference), value.currency);
  const percent = formats.percent(Math.abs(ratio - 1));
  return [after, difference > 0 ? project.grew(sum, percent) : project.fell(sum, percent)];
}

function endWords({end, days}: ContractChange, {naming, formats}: DossierContext) {
  const {project} = naming.messages;
  if (end === undefined || days === 0) return [];
  const after = project.endAfter(formats.date(end));
  if (days === undefined) return [after];
  const length = formats.duration(Math.abs(days));
  return [after, days > 0 ? project.movedLater(length) : project.movedEarlier(length)];
}
