import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {fieldStyles} from '../element/field.styles.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import {pressedStyles} from '../element/pressed.styles.js';
import {twinStyles} from '../element/table-twin.styles.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {partyWords} from '../i18n/sections/party.js';
import {projectWords} from '../i18n/sections/project.js';
import type {BudgetState} from '../store/budget-state.js';
import {BudgetFilterEvent, BudgetSelectEvent} from '../store/events.js';
import {partyStyles} from './budget-party.styles.js';
import {projectStyles} from './budget-project.styles.js';
import {focusUnfolded} from './focus-unfolded.js';
import {paperStyles} from './paper.styles.js';
import {today} from '../store/today.js';
import {drawingStyles} from './drawing.styles.js';
import {JoinedPages} from './joined-pages.js';
import type {KnownParty} from './known-party.js';
import {nameOf, PartyLookup} from './party-lookup.js';
import {openParty, type PartyPage, showParty} from './party-pages.js';
import {otherRole, type PartyRole, partyRoles} from './party-role.js';
import {PartySignals} from './party-signals.js';
import type * as PartyTable from './party-table.js';
import {type PartyContext, partyName} from './party-words.js';
import {renderChooser} from './render-party-chooser.js';
import {renderParty} from './render-party.js';
import {MORE_PROJECTS} from './render-party-projects.js';

const FIRST_PROJECTS = 10;
const FILES = ['csv', 'png', 'svg'] as const;

/**
 * One contractor or authority across all its projects: money by stage, with whom, by year, what is late, and each project.
 *
 * Shows the party that `party` names, else the one that the reader opened, else the only one that is filtered by, else a list
 * to choose from. Conditions on contractors and authorities do not narrow it; all others do, and that is said. A joint
 * contract stands apart, with its whole sum: which part of it is whose is not told.
 *
 * @summary One contractor or authority across all its projects.
 * @tag budget-party
 * @slot - Shown until the feed is read, and when it cannot be.
 * @event {BudgetReadyEvent} budget-ready - The element shows its figures.
 * @event {BudgetErrorEvent} budget-error - The feed could not be read.
 * @event {BudgetSelectEvent} budget-select - The reader opened a project.
 * @event {BudgetFilterEvent} budget-filter - The reader filtered every linked element by the party.
 * @csspart base - Everything.
 * @csspart heading - The party's name.
 * @csspart takeaway - The generated sentence.
 * @csspart section - Each titled part.
 * @csspart table - The projects as a table.
 * @csspart footer - Source, date, licence and buttons.
 */
export class BudgetParty extends BudgetElement implements PartyPage {
  static override styles = [
    ...BudgetElement.styles,
    fieldStyles,
    pressedStyles,
    twinStyles,
    projectStyles,
    paperStyles,
    drawingStyles,
    partyStyles,
  ];

  /** Id of the party, or its whole name in any language. */
  @property() party?: string;

  /** What it does in the projects: supplier or authority; by default whichever the feed names it as, suppliers first. */
  @property({attribute: 'party-role'}) partyRole?: PartyRole;

  /** ISO date on which to reckon what is late; by default the date of the data, else the reader's own. */
  @property() today?: string;

  @state() private text = '';
  @state() private listed: PartyRole | undefined;
  /** Name of the party instead of which another is being chosen. */
  @state() private leaving: string | undefined;
  @state() private asTable = false;
  @state() private table: typeof PartyTable | undefined;
  @state() private most = FIRST_PROJECTS;
  @state() private open: ReadonlySet<string> = new Set();

  readonly #lookup = new PartyLookup();
  readonly #works = new KeyboardGroup(this, '.own');
  readonly #parties = new KeyboardGroup(this, '.parties');
  readonly #signals = new PartySignals(
    this,
    () => ({dataset: this.#judges ? this.shared.dataset : undefined, on: this.#on}),
    () => this.fetched(import('./signal-counts.js')),
  );
  #shown = '';
  #toFocus = '';

  constructor() {
    super();
    new JoinedPages(this, () => (this.isConnected && this.party === undefined ? this.store : undefined));
  }

  /** Shows the party that was opened elsewhere on the page, and puts the focus on its name. */
  focusHeading(): void {
    this.#lookup.reopen();
    this.leaving = undefined;
    this.#focusLater('.head .heading');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const party = this.#party();
    const shown = party ? nameOf(party.role, party.entry.key) : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.most = FIRST_PROJECTS;
    this.open = new Set();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#toFocus === '' ? null : this.renderRoot.querySelector<HTMLElement>(this.#toFocus);
    if (!target) return;
    this.#toFocus = '';
    target.focus();
  }

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), levels: budget.levels};
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, projectWords, partyWords];
  }

  protected override headingText(): string {
    return '';
  }

  protected override renderContent(messages: Messages): unknown {
    const roles = this.#roles;
    if (roles.length === 0) return html`<p class="note">${messages.party.none}</p>`;
    const party = this.#party();
    if (party && this.leaving !== this.#shown) return this.#renderParty(party, messages);
    if (this.party === undefined) return this.#renderChooser(roles, messages);
    return html`<p class="note" role="status">${messages.party.unknown(this.party)}</p>`;
  }

  /** Budget lines are no projects: of those there is no table and no CSV. */
  protected override renderActions({core}: Messages): unknown {
    const party = this.#party();
    if (!party || this.leaving === this.#shown) return nothing;
    const listed = this.figures?.view.records === 'projects';
    return html`
      ${listed ? html`<button type="button" aria-pressed=${this.asTable} @click=${this.#swapTable}>${core.table}</button>` : nothing}
      <span role="group" aria-label=${core.download}
        >${core.download}:
        ${FILES.filter((kind) => listed || kind !== 'csv').map((kind) => html`<button type="button" @click=${() => this.#save(kind)}>${kind.toUpperCase()}</button> `)}</span
      >
    `;
  }

  #renderParty(party: KnownParty, messages: Messages): unknown {
    const context = this.#context(party, messages);
    if (!context) return nothing;
    const {store} = this;
    const {role, entry} = party;
    const linked = this.ownStore === undefined || this.group !== undefined;
    const fixed = this.party !== undefined;
    return renderParty(context, {
      headingLevel: this.#level,
      on: this.#on,
      dated: this.today !== undefined || this.shared.dataset?.meta.asOf !== undefined,
      table: this.asTable ? this.table?.renderPartyTable(context, partyName(context).text) : undefined,
      filtered: linked && store ? (store.where.values[role]?.includes(entry.key) ?? false) : undefined,
      filter: () => this.#filter(role, entry.key),
      choose: fixed ? undefined : () => this.#chooseAnother(role),
      lists: {
        isOpen: (list) => this.open.has(list),
        open: (list) => void focusUnfolded(this, () => (this.open = new Set([...this.open, list]))),
        follow: fixed || this.partyRole ? undefined : ({index}) => this.#show(otherRole(role), index),
      },
      projects: {
        group: this.#works,
        selected: this.shared.selected,
        most: this.most,
        open: (id) => this.#openProject(id),
        more: () => void focusUnfolded(this, () => (this.most += MORE_PROJECTS)),
        light: (id) => store?.highlight(id === undefined ? undefined : {project: id}),
      },
    });
  }

  #renderChooser(roles: readonly PartyRole[], messages: Messages): unknown {
    const {figures} = this;
    const role = roles.find((of) => of === this.listed) ?? roles[0];
    const column = role && figures?.table.dimensions[role];
    if (!figures || !role || !column) return nothing;
    const chooser = {
      role,
      roles,
      column,
      candidates: this.#lookup.candidates(figures, role),
      figures,
      text: this.text,
      group: this.#parties,
      search: (text: string) => (this.text = text),
      show: (of: PartyRole) => (this.listed = of),
      choose: ({index}: {index: number}) => this.#show(role, index),
    };
    return html`
      <div class="chooser">
        <div class="heading" part="heading" role="heading" aria-level=${this.#level}>${messages.party.choose[role]}</div>
        ${renderChooser(chooser, this.naming(messages), this.formats)}
      </div>
    `;
  }

  readonly #swapTable = (): void => {
    this.asTable = !this.asTable;
    void this.#fetchTable();
  };

  async #save(kind: (typeof FILES)[number]): Promise<void> {
    const files = await this.fetched(import('./party-files.js'));
    const {messages, formats, shared} = this;
    const party = this.#party();
    const context = party && messages && this.#context(party, messages);
    if (!files || !context || !messages || !shared.dataset) return;
    const source = {meta: shared.dataset.meta, url: shared.url, core: messages.core, formats};
    await this.fetched(files.saveParty(kind, context, source, this));
  }

  #openProject(id: string): void {
    this.store?.select(id);
    this.dispatchEvent(new BudgetSelectEvent(id));
  }

  #filter(role: PartyRole, key: string): void {
    const {store} = this;
    if (!store) return;
    store.toggle(role, key);
    this.dispatchEvent(new BudgetFilterEvent(store.where));
  }

  #show(role: PartyRole, index: number): void {
    const {store} = this;
    const key = this.figures?.table.dimensions[role]?.entries[index]?.key;
    if (!store || key === undefined) return;
    showParty(store, {role, key});
    this.focusHeading();
  }

  #chooseAnother(role: PartyRole): void {
    this.listed = role;
    this.text = '';
    this.leaving = this.#shown;
    this.#focusLater('input');
  }

  /** Whom to show, if it is told. */
  #party(): KnownParty | undefined {
    const {figures, shared} = this;
    if (!figures) return undefined;
    return this.#lookup.find(figures, {named: this.party, opened: openParty(shared), roles: this.#roles});
  }

  #context(party: KnownParty, messages: Messages): PartyContext | undefined {
    const {figures, formats} = this;
    if (!figures) return undefined;
    const view = this.#lookup.view(figures, party, this.#on);
    return {
      view,
      naming: this.naming(messages),
      formats,
      level: Math.min(6, this.#level + 1),
      signals: this.#signals.counts,
    };
  }

  get #roles(): readonly PartyRole[] {
    const {figures, partyRole} = this;
    const roles = figures ? partyRoles(figures.table) : [];
    return partyRole === undefined ? roles : roles.filter((role) => role === partyRole);
  }

  /** Rules judge the projects of a party, of which budget lines tell nothing. */
  get #judges(): boolean {
    return this.figures?.view.records === 'projects' && this.#party() !== undefined;
  }

  get #on(): string {
    return this.today ?? this.shared.dataset?.meta.asOf ?? today();
  }

  get #level(): number {
    return this.heading ? Math.min(6, this.headingLevel + 1) : this.headingLevel;
  }

  async #fetchTable(): Promise<typeof PartyTable | undefined> {
    this.table ??= await this.fetched(import('./party-table.js'));
    return this.table;
  }

  #focusLater(selector: string): void {
    this.#toFocus = selector;
    this.requestUpdate();
  }
}
