import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BudgetElement} from '../element/budget-element.js';
import {fieldStyles} from '../element/field.styles.js';
import type {Messages} from '../i18n/messages.js';
import type {DialogueMessages} from '../i18n/messages/dialogue.js';
import type {SectionFiles} from '../i18n/section-files.js';
import {coreWords} from '../i18n/sections/core.js';
import {dialogueWords} from '../i18n/sections/dialogue.js';
import type {Dataset} from '../model/dataset.js';
import {joinReports} from '../model/report-counts.js';
import {chooseText} from '../model/text.js';
import {feedbackStyles} from './budget-feedback.styles.js';
import {BudgetReportEvent} from './budget-report-event.js';
import {DeskSeat} from './desk-seat.js';
import type {DialogueContext, ReportContext} from './dialogue-context.js';
import {DialogueFocus} from './dialogue-focus.js';
import {type DraftFaults, draftFaults} from './draft-faults.js';
import {PhotoUploads, type UploadHook} from './photo-uploads.js';
import {renderContact} from './render-contact.js';
import {renderForm} from './render-form.js';
import {renderHanded, renderSent, renderUnsure} from './render-outcome.js';
import {renderReports, REPORTS_AT_ONCE} from './render-reports.js';
import {renderReview} from './render-review.js';
import {formStyles} from './report-form.styles.js';
import {isInTrouble, reportContext} from './report-context.js';
import {valueOf} from './report-desk.js';
import {reportFields} from './report-fields.js';
import {subjectOf} from './report-subject.js';

const NO_FAULTS: DraftFaults = new Map();

/**
 * A form to report on a project, and what became of earlier reports: by Open311 GeoReport v2, or by the page or mail address
 * that a feed names.
 *
 * Nobody registers and nothing personal is asked. What is sent is shown first, sent once, and only on the reader's act; what is
 * written stays in memory until it has arrived.
 *
 * @summary Report on a project and see the answers.
 * @tag budget-feedback
 * @slot - Shown until the feed is read, and when it cannot be.
 * @event {BudgetReadyEvent} budget-ready - The element can be used.
 * @event {BudgetErrorEvent} budget-error - The feed could not be read.
 * @event {BudgetReportEvent} budget-report - The reader sends a report; `preventDefault()` or `respondWith()` take the sending over.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart reports - Earlier reports.
 * @csspart contact - A page or mail address that takes reports.
 */
export class BudgetFeedback extends BudgetElement {
  static override styles = [...BudgetElement.styles, fieldStyles, formStyles, feedbackStyles];

  /** Id of the project to report on, whatever is open. */
  @property() project?: string;

  /** Address of an Open311 service, instead of the feed's own. */
  @property() endpoint?: string;

  /** Page or mail address that takes reports, instead of the feed's own; `{id}`, `{title}`, `{url}`, `{text}` are filled in. */
  @property() contact?: string;

  /** Keeps photos of readers: a button for files is shown where this is set. */
  @property({attribute: false}) upload?: UploadHook;

  @state() private faults = NO_FAULTS;
  @state() private most = REPORTS_AT_ONCE;

  readonly #uploads = new PhotoUploads(() => this.requestUpdate());
  readonly #seat = new DeskSeat(this, () => ({
    isConnected: this.isConnected,
    shared: this.shared,
    store: this.store,
    project: this.#project,
    endpoint: this.endpoint,
    contact: this.contact,
  }));
  readonly #focus = new DialogueFocus(this, () => this.#seat.conversation);
  readonly #letters = new Map<string, string>();
  #reading: string | undefined;

  protected override get nothingToShow(): boolean {
    const {dataset} = this.shared;
    return dataset !== undefined && dataset.projects.size === 0 && !dataset.feedback?.length;
  }

  protected override get sections(): readonly SectionFiles[] {
    return [coreWords, dialogueWords];
  }

  protected override headingText(messages: Messages): string {
    return messages.dialogue.heading;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const id = this.#project;
    if (id === this.#reading) return;
    this.#reading = id;
    this.faults = NO_FAULTS;
    this.most = REPORTS_AT_ONCE;
  }

  protected override renderContent(messages: Messages) {
    const {dataset, url} = this.shared;
    if (!dataset) return nothing;
    const words = messages.dialogue;
    const level = Math.min(6, this.headingLevel + 1);
    const id = this.#project;
    const subject = id === undefined ? undefined : subjectOf(dataset, id, this.language, url);
    const title = subject && chooseText(subject.title, this.language);
    return html`
      <p class="visually-hidden live" role="status">${this.#status(words)}</p>
      ${title ? html`<p class="about" lang=${title.lang || nothing}>${title.text}</p>` : nothing}
      ${
        subject
          ? this.#renderDialogue({words, formats: this.formats, level, subject})
          : html`<p class="note" role="status">${id === undefined ? words.hint : words.unknown(id)}</p>`
      }
      ${this.#renderEarlier(messages, level, dataset, subject?.id)}
    `;
  }

  #renderDialogue(context: DialogueContext) {
    const {words} = context;
    const {desk, contact} = this.#seat;
    if (!desk) {
      if (contact !== undefined) return this.#renderContact(context, contact, undefined);
      return html`<p class="note">${this.#seat.address === undefined ? words.closed : words.badAddress}</p>`;
    }
    const report = reportContext(context, desk);
    const {stage, draft} = report.conversation;
    const other = isInTrouble(report) ? contact : undefined;
    return html`
      ${stage.step === 'write' ? html`<p class="note">${words.intro(desk.host)}</p>` : nothing}
      ${this.#renderStage(report)}
      ${other === undefined ? nothing : this.#renderContact(context, other, draft.text)}
    `;
  }

  #renderStage(context: ReportContext) {
    const {conversation, desk} = context;
    const {stage} = conversation;
    const hands = {
      look: () => void conversation.look(),
      send: () => void conversation.send(),
      abandon: () => conversation.abandon(),
      askNumber: () => void conversation.askNumber().catch(() => undefined),
      startAnew: () => conversation.startAnew(),
    };
    switch (stage.step) {
      case 'write':
        return renderForm(context, {
          faults: this.#faultsNow(context),
          upload: this.#uploads.of(conversation, this.upload),
          review: () => this.#review(context),
          retry: () => {
            void desk.askServices();
            if (context.service) void desk.askAttributes(context.service);
          },
        });
      case 'review':
      case 'sending':
      case 'looking':
        return renderReview(context, stage.fields, {
          send: () => this.#send(context),
          correct: () => conversation.correct(),
        });
      case 'unsure':
        return renderUnsure(stage, context, hands);
      case 'sent':
        return renderSent(stage, context, hands);
      case 'handed':
        return renderHanded(context, hands);
    }
  }

  #renderContact(context: DialogueContext, template: string, text: string | undefined) {
    const {id, title, url, address, point} = context.subject;
    return renderContact(
      {
        template,
        values: {
          id,
          title: chooseText(title, this.language)?.text,
          url,
          text: text ?? this.#letters.get(id),
          address,
          lat: point && String(point.lat),
          long: point && String(point.lon),
        },
        base: this.shared.url,
        isSecond: text !== undefined,
        write: (letter) => {
          this.#letters.set(id, letter);
          this.requestUpdate();
        },
      },
      context,
    );
  }

  #renderEarlier(messages: Messages, level: number, dataset: Dataset, project: string | undefined) {
    const {desk} = this.#seat;
    const board = desk?.board;
    if (!board && !dataset.feedback) return nothing;
    const isOfProject = ({projectId}: {readonly projectId?: string}) =>
      project === undefined || projectId === project;
    return renderReports(
      {
        reports: joinReports(dataset.feedback ?? [], board?.reports ?? []).filter(isOfProject),
        unseen: desk?.unseen.filter(isOfProject) ?? [],
        phase: board?.load.phase ?? 'ready',
        most: this.most,
        more: () => (this.most += REPORTS_AT_ONCE),
        retry: () => void board?.ask(),
      },
      {words: messages.dialogue, formats: this.formats, level},
    );
  }

  get #project(): string | undefined {
    return this.project ?? this.shared.selected;
  }

  #review(context: ReportContext): void {
    const {desk, conversation, subject, service, attributes} = context;
    this.faults = faultsOf(context);
    const [first] = this.faults.keys();
    if (first !== undefined) this.#focus.moveTo(`#${CSS.escape(first)}`);
    const isReady = service && valueOf(desk.attributes(service)) !== undefined;
    const isUploading = this.#uploads.of(conversation, this.upload)?.phase === 'uploading';
    if (first !== undefined || !isReady || isUploading) return;
    conversation.review([...desk.common, ...reportFields(conversation.draft, subject, attributes)]);
  }

  /** What was wrong when the reader meant to be done, and still is. */
  #faultsNow(context: ReportContext): DraftFaults {
    const now = this.faults.size > 0 ? faultsOf(context) : NO_FAULTS;
    return new Map([...now].filter(([name]) => this.faults.has(name)));
  }

  /** The page around may take it over. */
  #send({conversation, desk, subject}: ReportContext): void {
    const {stage} = conversation;
    if (stage.step !== 'review') return;
    const event = new BudgetReportEvent({project: subject.id, endpoint: desk.address, fields: stage.fields});
    this.dispatchEvent(event);
    if (event.defaultPrevented) void conversation.handOver(event.outcome);
    else void conversation.send();
  }

  #status(words: DialogueMessages): string {
    const step = this.#seat.conversation?.stage.step;
    if (step === 'sending') return words.sending;
    if (step === 'looking') return words.looking;
    return step === 'write' && this.faults.size > 0 ? words.faultCount(this.faults.size) : '';
  }
}

function faultsOf({conversation, subject, desk, attributes}: ReportContext): DraftFaults {
  return draftFaults(conversation.draft, subject, valueOf(desk.services) ?? [], attributes);
}
