import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {download, fileName} from '../element/download.js';
import {KeyboardGroup} from '../element/keyboard-group.js';
import {pressedStyles} from '../element/pressed.styles.js';
import {twinStyles} from '../element/table-twin.styles.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {flagWords} from '../i18n/sections/flags.js';
import type {Meta} from '../model/dataset.js';
import {BudgetSelectEvent} from '../store/events.js';
import {flagStyles} from './budget-flags.styles.js';
import {today} from '../store/today.js';
import type {FlagContext} from './flag-words.js';
import type {FlagResults} from './flag-results.js';
import type * as FlagsPage from './flags-page.js';
import type * as FlagsTable from './flags-table.js';
import {focusUnfolded} from './focus-unfolded.js';

const FILES = ['csv', 'png', 'svg'] as const;

/** Asked of the rules: what makes an answer hold. */
interface Asked {
  readonly dataset: unknown;
  readonly on: string;
  readonly rules: string | undefined;
  readonly limits: string | undefined;
}

/**
 * Signals worth a question: projects that explained rules point at, each with its figures, the rule, its limits and source.
 *
 * Of a whole feed by rule; of one project where `project` names it, and of the one that is open where `project` is empty.
 * Signals are computed over the whole feed, since statistics need all of it, and shown for what the filters leave. A rule
 * without data is not computed, and says what it needs.
 *
 * @summary Explained signals: what is worth a question, by which rule, with which figures.
 * @tag budget-flags
 * @slot - Shown until the feed is read, and when it cannot be.
 * @event {BudgetReadyEvent} budget-ready - The element shows its figures.
 * @event {BudgetErrorEvent} budget-error - The feed could not be read.
 * @event {BudgetSelectEvent} budget-select - The reader opened a project.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart takeaway - The generated sentence.
 * @csspart rule - One rule with its projects.
 * @csspart section - Rules that point at nothing, or were not computed.
 * @csspart table - The signals as a table.
 * @csspart footer - Source, date, licence and buttons.
 */
export class BudgetFlags extends BudgetElement {
  static override styles = [...BudgetElement.styles, pressedStyles, twinStyles, flagStyles];

  /** Id of a project, to show its signals alone; empty for the one that is open. */
  @property() project?: string;

  /** Codes of the rules, separated by spaces: `late single-bid` asks those alone, `-direct-award` all but that one. */
  @property() rules?: string;

  /** Limits by name: `amended=30;over-plan=5`; the documentation names all, with their units. */
  @property() limits?: string;

  /** ISO date on which to reckon what is late; by default the date of the data, else the reader's own. */
  @property() today?: string;

  /** Folds each rule to one line, which opens. */
  @property({type: Boolean}) brief = false;

  @state() private results: FlagResults | undefined;
  @state() private page: typeof FlagsPage | undefined;
  @state() private table: typeof FlagsTable | undefined;
  @state() private asTable = false;
  /** What computes did not come; other figures are another try. */
  @state() private missing = false;
  @state() private most: Readonly<Record<string, number>> = {};

  readonly #works = new KeyboardGroup(this, '.rules');
  #asked: Asked | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {dataset} = this.shared;
    const asked = {dataset, on: this.#on, rules: this.rules, limits: this.limits};
    if (!dataset || dataset.projects.size === 0 || sameAs(asked, this.#asked)) return;
    if (this.#asked?.dataset !== dataset) this.results = undefined;
    this.#asked = asked;
    void this.#compute(asked);
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, flagWords];
  }

  protected override headingText({flags}: Messages): string {
    return this.project === undefined ? flags.heading : flags.headingOf;
  }

  protected override renderContent(messages: Messages): unknown {
    const {flags} = messages;
    const {dataset} = this.shared;
    if (!dataset || dataset.projects.size === 0) return html`<p class="note">${flags.noProjects}</p>`;
    const {results, page} = this;
    if (this.missing) return html`<p class="state warn" role="status">${flags.notLoaded}</p>`;
    if (!results || !page) return html`<p class="note working" role="status">${flags.working}</p>`;
    const context = this.#context(messages);
    const reckoned = this.#reckoned(dataset.meta);
    if (this.project !== undefined) {
      const id = this.project || this.shared.selected;
      return page.renderOfProject(results, id, context, reckoned, this.#level);
    }
    const view = page.flagView(results, this.#rows);
    const list =
      this.table && this.asTable
        ? this.table.renderFlagsTable(this.#twin(messages, this.table), messages.core.noData)
        : undefined;
    return page.renderOfFeed(results, view, context, reckoned, list, {
      projects: dataset.projects,
      group: this.brief ? undefined : this.#works,
      level: this.#level,
      selected: this.shared.selected,
      mostOf: (code) => this.most[code] ?? page.FIRST_FLAGS,
      more: (code) => {
        const most = (this.most[code] ?? page.FIRST_FLAGS) + page.MORE_FLAGS;
        void focusUnfolded(this, () => (this.most = {...this.most, [code]: most}));
      },
      open: (id) => this.#open(id),
      light: (id) => this.store?.highlight(id === undefined ? undefined : {project: id}),
    });
  }

  protected override renderActions({core}: Messages): unknown {
    if (this.project !== undefined || !this.results) return nothing;
    return html`
      <button type="button" aria-pressed=${this.asTable} @click=${this.#swapTable}>${core.table}</button>
      <span role="group" aria-label=${core.download}
        >${core.download}:
        ${FILES.map((kind) => html`<button type="button" @click=${() => this.#save(kind)}>${kind.toUpperCase()}</button> `)}</span
      >
    `;
  }

  readonly #swapTable = (): void => {
    this.asTable = !this.asTable;
    void this.#fetchTable();
  };

  #open(id: string): void {
    this.store?.select(id);
    this.dispatchEvent(new BudgetSelectEvent(id));
  }

  async #compute(asked: Asked): Promise<void> {
    const {dataset} = this.shared;
    const page = await this.fetched(import('./flags-page.js'));
    if (this.#asked !== asked) return;
    this.missing = !page;
    if (!page || !dataset) return;
    const facts = await page.gatherShared(dataset, asked.on);
    const results = await page.judge(facts, asked.rules, asked.limits);
    if (this.#asked !== asked) return;
    this.results = results;
    this.page = page;
  }

  async #save(kind: (typeof FILES)[number]): Promise<void> {
    const {messages} = this;
    if (!messages) return;
    if (kind !== 'csv') return this.#savePicture(kind, messages);
    const name = this.heading || this.headingText(messages);
    const table = await this.#fetchTable();
    if (table)
      download(fileName(name, 'csv'), 'text/csv;charset=utf-8', table.flagsCsv(this.#twin(messages, table)));
  }

  async #savePicture(kind: 'png' | 'svg', messages: Messages): Promise<void> {
    const files = await this.fetched(import('./flags-files.js'));
    const {page, results, shared, formats} = this;
    const {dataset} = shared;
    if (!files || !page || !results || !dataset) return;
    const {meta} = dataset;
    const shown = {
      view: page.flagView(results, this.#rows),
      reckoned: this.#reckoned(meta),
      context: this.#context(messages),
    };
    const source = {meta, url: shared.url, core: messages.core, formats};
    await this.fetched(files.saveFlags(kind, this.heading, shown, source, this));
  }

  async #fetchTable(): Promise<typeof FlagsTable | undefined> {
    this.table ??= await this.fetched(import('./flags-table.js'));
    return this.table;
  }

  #twin(messages: Messages, table: typeof FlagsTable) {
    const {page, results} = this;
    const found = page && results ? page.flagView(results, this.#rows).found : [];
    const {projects} = this.shared.dataset ?? {};
    const context = this.#context(messages);
    const caption = this.headingText(messages);
    return projects ? table.flagsTwin(found, projects, context, caption) : {caption, columns: [], rows: []};
  }

  #context(messages: Messages): FlagContext {
    const currency = this.shared.dataset?.meta.currencies[0] ?? '';
    return {naming: this.naming(messages), formats: this.formats, currency};
  }

  #reckoned({asOf}: Meta) {
    return {on: this.#on, dated: this.today !== undefined || asOf !== undefined};
  }

  /** Projects that pass the conditions; undefined where those are of budget lines. */
  get #rows(): Uint32Array | undefined {
    const {figures} = this;
    return figures?.view.records === 'projects' ? figures.rows : undefined;
  }

  get #on(): string {
    return this.today ?? this.shared.dataset?.meta.asOf ?? today();
  }

  get #level(): number {
    return Math.min(6, this.headingLevel + 1);
  }
}

function sameAs(a: Asked, b: Asked | undefined): boolean {
  return (
    b !== undefined &&
    a.dataset === b.dataset &&
    a.on === b.on &&
    a.rules === b.rules &&
    a.limits === b.limits
  );
}
