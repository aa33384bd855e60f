import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {awaitsRegions} from '../element/awaits-regions.js';
import {BudgetElement} from '../element/budget-element.js';
import {holdsReports} from '../element/holds-reports.js';
import type {ReportTally} from '../element/report-tally.js';
import {whenIdle} from '../element/when-idle.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {codelistWords} from '../i18n/sections/codelists.js';
import {projectWords} from '../i18n/sections/project.js';
import {chooseText} from '../model/text.js';
import {BudgetFilterEvent, BudgetSelectEvent} from '../store/events.js';
import {projectStyles} from './budget-project.styles.js';
import {paperStyles} from './paper.styles.js';
import type {DossierCompanion} from './dossier-companion.js';
import {type DossierContext, renderSection} from './dossier-context.js';
import {drawingStyles} from './drawing.styles.js';
import {photoPairStyles} from './photo-pair.styles.js';
import type {ownLink} from './own-link.js';
import {pageOf, showParty} from './party-pages.js';
import {recordOf} from './project-record.js';
import {renderContracts} from './render-contracts.js';
import {renderDates} from './render-dates.js';
import {renderMoney} from './render-money.js';
import {renderDocuments, renderMissing, renderRecord} from './render-papers.js';
import {renderPeople, renderProcurement} from './render-people.js';
import {type PhotoChoice, renderPhotos} from './render-photos.js';
import {renderPlace} from './render-place.js';
import {renderProgress} from './render-progress.js';
import {renderSlotted} from './render-slotted.js';
import {renderSummary} from './render-summary.js';
import {renderWaysIn} from './render-ways-in.js';

/**
 * Everything a feed tells of one project: the one that is open, or the one that `project` names.
 *
 * What the feed does not tell has no section. Photos of hosts that the page did not name are loaded when the reader asks.
 *
 * @summary The dossier of one project.
 * @tag budget-project
 * @slot - Shown until the feed is read, and when it cannot be.
 * @slot flags - Signals about the project; the dossier gives them a heading.
 * @slot dialogue - Questions and reports about the project; the dossier gives them a heading.
 * @event {BudgetReadyEvent} budget-ready - The element shows its figures.
 * @event {BudgetErrorEvent} budget-error - The feed could not be read.
 * @event {BudgetSelectEvent} budget-select - The reader closed the project, or opened one beside it.
 * @event {BudgetFilterEvent} budget-filter - The reader asked for all projects of a contractor or authority.
 * @csspart base - Everything.
 * @csspart heading - The project's name.
 * @csspart section - Each titled part.
 */
export class BudgetProject extends BudgetElement {
  static override styles = [
    ...BudgetElement.styles,
    projectStyles,
    paperStyles,
    drawingStyles,
    photoPairStyles,
  ];

  /** Id of the project to show, whatever is open. */
  @property() project?: string;

  readonly #allowed = new Set<string>();
  readonly #broken = new Set<string>();
  #toFocus = false;
  #companion: DossierCompanion | 'asked' | 'missing' | undefined;
  /** The project with which the companion was asked for; another one is another try. */
  #asked: string | undefined;
  #linkOf: typeof ownLink | undefined;
  #tally: ReportTally | undefined;

  /** Puts the focus on the project's name as soon as it is there, for those who open a project from elsewhere on the page. */
  focusHeading(): void {
    this.#toFocus = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tally?.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.project ?? this.shared.selected;
    const again = !this.#companion || (this.#companion === 'missing' && this.#asked !== shown);
    if (again && this.renderRoot.querySelector('.sections')) {
      this.#companion = 'asked';
      this.#asked = shown;
      whenIdle(() => void this.#loadCompanion());
    }
    const heading = this.#toFocus ? this.renderRoot.querySelector<HTMLElement>('.head .heading') : null;
    if (!heading) return;
    this.#toFocus = false;
    heading.focus();
  }

  protected override get nothingToShow(): boolean {
    const {dataset} = this.shared;
    return dataset !== undefined && dataset.projects.size === 0;
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, codelistWords, projectWords];
  }

  protected override headingText(): string {
    return '';
  }

  protected override renderContent(messages: Messages) {
    const {dataset, selected, url} = this.shared;
    const id = this.project ?? selected;
    if (!dataset || id === undefined) return html`<p class="note">${messages.project.hint}</p>`;
    const record = recordOf(dataset.projects, id);
    if (!record) return html`<p class="note" role="status">${messages.project.unknown(id)}</p>`;
    const naming = this.naming(messages);
    const level = Math.min(6, this.headingLevel + 1);
    return this.#renderDossier({
      dataset,
      record,
      naming,
      formats: this.formats,
      url,
      level,
      showAll: this.#showAll,
    });
  }

  #renderDossier(context: DossierContext) {
    const {project} = context.naming.messages;
    const parts = [
      ['money', project.money, renderMoney(context)],
      ['when', project.dates, renderDates(context)],
      ['how-far', project.progress, renderProgress(context)],
      ['who', project.people, renderPeople(context)],
      ['purchase', project.procurement, renderProcurement(context)],
      ['deals', project.contracts, renderContracts(context)],
      ['papers', project.documents, renderDocuments(context)],
      ['pictures', project.photos, renderPhotos(context, this.#photoChoice(context))],
    ] as const;
    const missing = parts.flatMap(([, title, content]) => (content === nothing ? [title] : []));
    return html`
      <article class="frame">
        ${this.#renderHead(context)}
        <div class="intro">${renderSummary(context)} ${this.#renderWaysIn(context)} ${renderPlace(context)}</div>
        <div class="sections">
          ${parts.map(([name, title, content]) => renderSection(name, title, context, content))}
          ${renderSlotted('flags', project.signals, context, this.#hasSlotted('flags'), this.#onSlotted)}
          ${renderSlotted('dialogue', project.dialogue, context, this.#hasSlotted('dialogue'), this.#onSlotted)}
        </div>
        <div class=${this.#isWhole ? 'sections' : 'sections pending'}>
          ${this.#renderCompanion(context)}
          <section class="origin">${renderMissing(missing, context)} ${renderRecord(context)}</section>
        </div>
      </article>
    `;
  }

  #renderHead({record, naming}: DossierContext) {
    const title = chooseText(record.title, naming.locale) ?? {text: record.id, lang: ''};
    const closable = this.project === undefined;
    const level = this.heading ? Math.min(6, this.headingLevel + 1) : this.headingLevel;
    return html`
      <div class="head">
        <div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1" lang=${title.lang || nothing}>${title.text}</div>
        ${closable ? html`<button type="button" class="close" aria-label=${naming.messages.project.close} @click=${this.#close}>×</button>` : nothing}
      </div>
    `;
  }

  /** A reader with keys or a small page comes at once to what the page around put below. */
  #renderWaysIn({naming, record}: DossierContext) {
    const {project} = naming.messages;
    const {store} = this;
    const count = store && this.#tally?.text(record.id, store, this.language);
    return renderWaysIn([
      ...(this.#hasSlotted('flags') ? [{text: project.signals, lead: () => this.#lead('flags')}] : []),
      ...(this.#hasSlotted('dialogue')
        ? [
            {
              text: count ? `${project.dialogue} (${count})` : project.dialogue,
              lead: () => this.#lead('dialogue'),
            },
          ]
        : []),
    ]);
  }

  /** Whether all is here that has a height; what stands at the end is not seen before, so that it does not move. */
  get #isWhole(): boolean {
    const companion = this.#companion;
    return companion === 'missing' || (typeof companion === 'object' && !awaitsRegions(this.shared));
  }

  #renderCompanion(context: DossierContext) {
    const companion = this.#companion;
    if (typeof companion !== 'object') return nothing;
    const {record, url} = context;
    const link = this.#linkOf?.({
      store: this.store,
      id: record.id,
      isFixed: this.project !== undefined,
      page: record.detail.url,
      feed: url,
    });
    return companion.render(context, {open: this.project === undefined ? this.#openOther : undefined, link});
  }

  #hasSlotted(name: string): boolean {
    return this.querySelector(`:scope > [slot="${name}"]`) !== null;
  }

  #photoChoice({url}: DossierContext): PhotoChoice {
    const named = [location.host, url && URL.canParse(url) ? new URL(url).host : ''];
    return {
      allowed: new Set([...this.#allowed, ...named]),
      broken: this.#broken,
      allow: (host) => {
        this.#allowed.add(host);
        this.requestUpdate();
      },
      fail: (href) => {
        this.#broken.add(href);
        this.requestUpdate();
      },
    };
  }

  /** Opens the party in a page of parties beside this one; without such a page, filters by it. */
  get #showAll(): DossierContext['showAll'] {
    const {store} = this;
    if (!store || (this.ownStore && this.group === undefined)) return undefined;
    return (link) => {
      const page = pageOf(store);
      showParty(store, page && link);
      if (page) {
        page.focusHeading();
        return;
      }
      store.filter({values: {...store.where.values, [link.role]: [link.key]}});
      this.dispatchEvent(new BudgetFilterEvent(store.where));
    };
  }

  #lead(section: string): void {
    this.renderRoot.querySelector<HTMLElement>(`section.${section} > .title`)?.focus();
  }

  #onSlotted = (): void => this.requestUpdate();

  #openOther = (id: string): void => {
    this.store?.select(id);
    this.dispatchEvent(new BudgetSelectEvent(id));
    this.focusHeading();
  };

  #close = (): void => {
    this.store?.select(undefined);
    this.dispatchEvent(new BudgetSelectEvent(undefined));
  };

  async #loadCompanion(): Promise<void> {
    const {dataset} = this.shared;
    const [parts, links, reports] = await Promise.all([
      this.fetched(import('./dossier-companion.js')),
      this.fetched(import('./own-link.js')),
      dataset && holdsReports(dataset) ? this.fetched(import('../element/report-tally.js')) : undefined,
    ]);
    if (reports) this.#tally = new reports.ReportTally(this);
    this.requestUpdate();
    if (!parts) {
      this.#companion = 'missing';
      return;
    }
    this.#companion = new parts.DossierCompanion(this, BudgetProject.styles);
    this.#linkOf = links?.ownLink;
    this.store?.drawRegions();
  }
}
