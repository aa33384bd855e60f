import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {open311Endpoint} from '../feed/open311-endpoint.js';
import type {Dataset} from '../model/dataset.js';
import type {BudgetState} from '../store/budget-state.js';
import type {BudgetStore} from '../store/budget-store.js';
import {shareReports} from '../store/shared-reports.js';
import {isContact} from './contact-address.js';
import type {Conversation} from './conversation.js';
import {deskOf, type ReportDesk, valueOf} from './report-desk.js';

/** What says where reports go. */
export interface Seated {
  readonly isConnected: boolean;
  readonly shared: BudgetState;
  readonly store: BudgetStore | undefined;
  /** Project that is reported on. */
  readonly project: string | undefined;
  /** Address of a service or of people, as the page tells it instead of the feed. */
  readonly endpoint: string | undefined;
  readonly contact: string | undefined;
}

/** An element's place at the desk of the service that its feed or its page names, as long as it is on the page. */
export class DeskSeat implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #seated: () => Seated;
  #desk: ReportDesk | undefined;
  #watch = new AbortController();
  #asked: Dataset | undefined;

  constructor(host: ReactiveControllerHost, seated: () => Seated) {
    this.#host = host;
    this.#seated = seated;
    host.addController(this);
  }

  get desk(): ReportDesk | undefined {
    return this.#desk;
  }

  /** The report on the project. */
  get conversation(): Conversation | undefined {
    const {project} = this.#seated();
    return project === undefined ? undefined : this.#desk?.conversation(project);
  }

  /** What is to be an endpoint. */
  get address(): string | undefined {
    const {endpoint, shared} = this.#seated();
    const told = endpoint ?? shared.dataset?.meta.feedback;
    return told !== undefined && isContact(told) ? undefined : told;
  }

  /** A page or mail address that takes reports. */
  get contact(): string | undefined {
    const {endpoint, contact, shared} = this.#seated();
    const meta = shared.dataset?.meta;
    return (
      contact ??
      [endpoint, meta?.contact, meta?.feedback].find((told) => told !== undefined && isContact(told)) ??
      meta?.contact
    );
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch.abort();
    this.#desk = undefined;
  }

  hostUpdate(): void {
    if (this.#seated().isConnected) this.#sitDown();
  }

  /** Joins the desk, and asks it what it takes and what it has got: nobody asked it before the element was here. */
  #sitDown(): void {
    const {shared, store, endpoint} = this.#seated();
    const {dataset, url} = shared;
    const service = dataset && open311Endpoint(this.address, endpoint === undefined ? url : document.baseURI);
    const desk = service && deskOf(service);
    if (desk !== this.#desk) {
      this.#watch.abort();
      this.#watch = new AbortController();
      this.#desk = desk;
      desk?.watch(() => this.#host.requestUpdate(), this.#watch.signal);
    }
    if (!desk) return;
    if (store) shareReports(store, desk.board);
    const isRenewed = this.#asked !== undefined && this.#asked !== dataset;
    this.#asked = dataset;
    if (isRenewed || desk.board.load.phase === 'idle') queueMicrotask(() => void desk.board.ask());
    if (desk.services === undefined) queueMicrotask(() => void desk.askServices());
    this.#askQuestions(desk);
  }

  /** A service that takes one kind only asks for no choice; the questions of the kind that is chosen are asked for. */
  #askQuestions(desk: ReportDesk): void {
    const services = valueOf(desk.services);
    const {conversation} = this;
    if (!services || !conversation) return;
    const [only, ...others] = services;
    if (only && others.length === 0 && conversation.draft.service === '')
      queueMicrotask(() => conversation.write({service: only.code}));
    const chosen = services.find(({code}) => code === conversation.draft.service);
    if (chosen && desk.attributes(chosen) === undefined)
      queueMicrotask(() => void desk.askAttributes(chosen));
  }
}
