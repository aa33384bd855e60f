import {ContextEvent} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {fieldStyles} from '../element/field.styles.js';
import {chooseText} from '../model/text.js';
import type {Messages} from '../i18n/messages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {shareWords} from '../i18n/sections/share.js';
import type {BudgetState} from '../store/budget-state.js';
import {budgetContext, type BudgetStore} from '../store/budget-store.js';
import {linkToView} from '../store/permalink.js';
import {shareStyles} from './budget-share.styles.js';
import {copyText} from './copy-text.js';
import {embedCode, type EmbedPart, type EmbedTarget, frameAddress, type Grade} from './embed-code.js';
import {embedHost} from './embed-host.js';
import {HeightGauge} from './height-gauge.js';
import type {Heights} from './held-height.js';
import {askedOf} from './asked-of.js';
import {renderShare, type ShareChoice} from './render-share.js';
import type {ShareKind} from './share-files.js';
import {combined, sharedAttributes} from './shared-attributes.js';
import {FEEDS, filesOf, gradesOf, isStill, sharedChoices, WHOLE} from './shared-choices.js';
import {TAG_MODULES} from './tag-modules.js';

/** Pixels of one rem, in which heights of tags are told, where the page does not change them. */
const PIXELS = 16;

/**
 * Hands on what the reader sees: a link, files, and code for other sites, each with the reader's view.
 *
 * The code is for this version alone: the scripts it names carry their hashes.
 *
 * @summary Link, embed codes, and PNG, SVG, CSV of an element.
 * @tag budget-share
 * @event {BudgetReadyEvent} budget-ready - The feed is read.
 * @event {BudgetErrorEvent} budget-error - The feed or a file could not be made.
 * @csspart heading - The heading.
 * @slot - Shown until the feed is read, and where it cannot be.
 */
export class BudgetShare extends BudgetElement {
  static override styles = [...BudgetElement.styles, fieldStyles, shareStyles];

  /** Id of the element to share, or of the feed whose elements are offered; by default the surrounding feed. */
  @property({attribute: 'for'}) shares?: string;

  /** Address of `embed.js` where others may load it; by default beside the script that this element came with. */
  @property({attribute: 'embed-src'}) embedSrc?: string;

  /** Always: the shared elements have the line with source, date and licence. */
  override noFooter = true;

  /**
   * Address of the feed in link and code, where others load it from elsewhere: a dated snapshot, or a file that is to be
   * published.
   */
  @property({attribute: 'feed-src'}) feedSrc?: string;

  @state() private chosen = 0;
  @state() private grade: Grade = 'element';
  @state() private told = '';
  /** What `for` names, once it is there. */
  @state() private aimed: {readonly element: Element; readonly store: BudgetStore | undefined} | undefined;

  readonly #gauge = new HeightGauge(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('shares')) void this.#aim();
  }

  protected override get store(): BudgetStore | undefined {
    return this.shares === undefined ? super.store : this.aimed?.store;
  }

  protected override picks(budget: BudgetState): object {
    return {...super.picks(budget), choice: budget.choice, levels: budget.levels, url: budget.url};
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, shareWords];
  }

  protected override headingText({share}: Messages): string {
    return share.heading;
  }

  protected override renderContent(messages: Messages): unknown {
    const {share, core} = messages;
    const choices = sharedChoices(this.#feed, this.aimed?.element, messages);
    const choice = choices[this.chosen] ?? choices[0];
    if (!choice) return nothing;
    const grades = gradesOf(choice);
    const grade = grades.includes(this.grade) ? this.grade : 'element';
    return html`${renderShare(
      {
        share,
        core,
        choices,
        chosen: choices.indexOf(choice),
        grades,
        grade,
        texts: this.#texts(choice, grade),
        busy: this.#gauge.busy,
        files: filesOf(choice),
        told: this.told,
      },
      {
        choose: (index) => {
          this.chosen = index;
          this.told = '';
        },
        grade: (grade) => {
          this.grade = grade;
          this.told = '';
        },
        copy: (event) => void this.#copy(event, messages),
        save: (kind) => void this.#save(kind, choice, messages),
      },
    )}`;
  }

  /** The element that names the feed. */
  get #feed(): Element | undefined {
    if (this.ownStore) return this;
    const from = this.aimed?.element ?? this;
    const root = from.getRootNode();
    const around = root instanceof ShadowRoot && root.host.matches(FEEDS) ? root.host : undefined;
    return from.closest(FEEDS) ?? around;
  }

  /** Undefined where the feed has no address that others can load. */
  #texts(choice: ShareChoice, grade: Grade): {readonly link: string; readonly code: string} | undefined {
    const target = this.#target(choice, grade === 'frame' || grade === 'resized');
    if (!target) return undefined;
    const host = embedHost(this.embedSrc, document.baseURI);
    const kept = this.#feed?.getAttribute('permalink');
    const page = kept === null || kept === undefined ? undefined : linkToView(this.shared, kept || 'budget');
    const link = page ?? frameAddress(target.length > 1 ? {...target[0], tag: WHOLE} : target[0], host);
    const [first, ...others] = grade === 'still' ? target.filter(({tag}) => isStill(tag)) : target;
    return first && {link, code: embedCode(grade, [first, ...others], host)};
  }

  #target({tag, elements}: ShareChoice, inFrame: boolean): EmbedTarget | undefined {
    if (elements.length === 0) return this.#parts([{tag, element: undefined}], inFrame);
    return this.#parts(
      elements.map((element) => ({tag: element.localName, element})),
      inFrame,
    );
  }

  #parts(
    wanted: readonly {readonly tag: string; readonly element: Element | undefined}[],
    inFrame: boolean,
  ): EmbedTarget | undefined {
    const view = {
      choice: this.shared.choice,
      locale: this.language,
      base: document.baseURI,
      feed: this.feedSrc,
    };
    const names = this.messages?.share.elements ?? {};
    const title = chooseText(this.shared.dataset?.meta.title, this.language)?.text;
    const parts = wanted.flatMap(({tag, element}): EmbedPart[] => {
      const attributes = sharedAttributes(this.#feed, element, view);
      if (!attributes) return [];
      const subject = element?.getAttribute('heading') || title;
      const measured = sharedAttributes(this.#feed, element, {...view, feed: undefined});
      const held = this.#held(tag, measured, inFrame);
      return [{tag, attributes, title: [subject, names[tag] ?? tag].filter(Boolean).join(': '), held}];
    });
    const [first, ...others] = parts;
    return first && parts.length === wanted.length ? [first, ...others] : undefined;
  }

  /** What is measured here, where the feed has an address, else what is usual. */
  #held(
    tag: string,
    attributes: ReadonlyMap<string, string> | undefined,
    inFrame: boolean,
  ): Heights | 'screen' {
    const {full, heights} = TAG_MODULES[tag] ?? {};
    if (full) return 'screen';
    const usual = heights ?? [50, 50];
    const measured = attributes && this.#gauge.heightsOf(tag, attributes, inFrame);
    return measured ?? [usual[0] * PIXELS, usual[1] * PIXELS];
  }

  async #aim(): Promise<void> {
    const id = this.shares;
    const root = this.getRootNode();
    if (id === undefined || !(root instanceof Document || root instanceof ShadowRoot)) {
      this.aimed = undefined;
      this.storeChanged();
      return;
    }
    if (!root.getElementById(id) && document.readyState === 'loading') await domReady();
    const element = root.getElementById(id) ?? undefined;
    if (element) await customElements.whenDefined(element.localName);
    if (element instanceof BudgetElement) await element.updateComplete;
    if (id !== this.shares) return;
    const store = element && storeAt(element, this);
    this.aimed = element && {element, store};
    this.storeChanged();
  }

  async #copy({currentTarget}: Event, {share}: Messages): Promise<void> {
    const button = currentTarget as HTMLElement;
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `#${button.dataset['copies']}`,
    );
    if (!field) return;
    this.told = '';
    const copied = await copyText(field);
    if (copied) button.focus();
    this.told = copied ? share.copied : share.copyYourself;
  }

  async #save(kind: ShareKind, {tag, elements}: ShareChoice, {share}: Messages): Promise<void> {
    const {dataset, regions, choice, levels, url, selected} = this.shared;
    const module = await this.fetched(import('./share-files.js'));
    if (!module || !dataset) return;
    const [element] = elements;
    const own = askedOf(element);
    const opened = own.project === '' && selected !== undefined ? {project: selected} : {};
    const asked = {...combined(choice, element, this.#feed), ...own, ...opened, open: levels};
    const query = {dataset, regions, element: tag, locale: this.language, asked};
    try {
      this.told = (await module.saveStill(kind, query, url, this)) ?? '';
    } catch {
      this.told = share.fileFailed;
    }
  }
}

/** The store that an element reads, or that it shares with those inside it. */
function storeAt(element: Element, asker: Element): BudgetStore | undefined {
  if (element instanceof BudgetElement) return element['store'];
  let found: BudgetStore | undefined;
  element.dispatchEvent(
    new ContextEvent(budgetContext, asker, (store) => {
      found = store;
    }),
  );
  return found;
}

function domReady(): Promise<unknown> {
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
}
