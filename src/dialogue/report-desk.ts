import {exchange} from '../feed/exchange.js';
import {ExchangeError} from '../feed/exchange-error.js';
import {loadReports} from '../feed/load-reports.js';
import {open311Address, type Open311Endpoint} from '../feed/open311-endpoint.js';
import type {Feedback} from '../model/feedback.js';
import {boardOf, type ReportBoard} from '../store/reports.js';
import {Conversation, type Correspondent} from './conversation.js';
import {readReceipt} from './read-receipt.js';
import {readAttributes, readServices} from './read-services.js';
import type {Service, ServiceAttribute} from './service.js';

/** Something that is asked for once: under way, here, or failed. */
export type Asked<Value> = {readonly value: Value} | {readonly error: ExchangeError} | 'asked' | undefined;

/** The answer, where it is here. */
export function valueOf<Value>(asked: Asked<Value>): Value | undefined {
  return typeof asked === 'object' && 'value' in asked ? asked.value : undefined;
}

/** A service with all that readers of this page write to it; elements with the same endpoint share one. */
export class ReportDesk {
  readonly board: ReportBoard;
  readonly #endpoint: Open311Endpoint;
  readonly #conversations = new Map<string, Conversation>();
  readonly #watchers = new Set<() => void>();
  readonly #attributes = new Map<string, Asked<readonly ServiceAttribute[]>>();
  #services: Asked<readonly Service[]>;
  #sent: readonly Feedback[] = [];

  constructor(endpoint: Open311Endpoint) {
    this.#endpoint = endpoint;
    this.board = boardOf(endpoint);
  }

  /** Where the service is. */
  get address(): string {
    return this.#endpoint.href;
  }

  /** What every request carries along, as the address told it. */
  get common(): Open311Endpoint['common'] {
    return this.#endpoint.common;
  }

  get host(): string {
    return this.#endpoint.host;
  }

  get services(): Asked<readonly Service[]> {
    return this.#services;
  }

  /** What was sent from this page and the service does not show yet, newest first. */
  get unseen(): readonly Feedback[] {
    const {reports} = this.board;
    return this.#sent.filter(
      ({id, reference}) => !reports.some((report) => report.id === id || report.reference === reference),
    );
  }

  /** The questions of a kind of report; none where it has none. */
  attributes({code, asks}: Service): Asked<readonly ServiceAttribute[]> {
    return asks ? this.#attributes.get(code) : {value: []};
  }

  conversation(project: string): Conversation {
    const known = this.#conversations.get(project);
    if (known) return known;
    const conversation = new Conversation(project, this.#correspondent, () => this.#tell());
    this.#conversations.set(project, conversation);
    return conversation;
  }

  watch(callback: () => void, signal: AbortSignal): void {
    this.#watchers.add(callback);
    signal.addEventListener('abort', () => this.#watchers.delete(callback), {once: true});
    this.board.watch(callback, signal);
  }

  /** Asks which kinds of report there are, unless that is known or under way. */
  async askServices(): Promise<void> {
    if (this.#services === 'asked' || valueOf(this.#services)) return;
    this.#services = 'asked';
    this.#tell();
    this.#services = await settled(this.#get('services.json').then(readServices));
    this.#tell();
  }

  /** Asks for the questions of a kind, unless they are known or under way. */
  async askAttributes({code, asks}: Service): Promise<void> {
    const known = this.#attributes.get(code);
    if (!asks || known === 'asked' || valueOf(known)) return;
    this.#attributes.set(code, 'asked');
    this.#tell();
    const path = `services/${encodeURIComponent(code)}.json`;
    this.#attributes.set(code, await settled(this.#get(path).then(readAttributes)));
    this.#tell();
  }

  readonly #correspondent: Correspondent = {
    post: async (fields) => readReceipt(await exchange(`${this.address}requests.json`, {form: fields})),
    recent: async (service, since) =>
      loadReports(this.#endpoint, [
        ['service_code', service],
        ['start_date', since.toISOString()],
      ]),
    resolve: async (token) => readReceipt(await this.#get(`tokens/${encodeURIComponent(token)}.json`)),
    sent: (report) => {
      this.#sent = [report, ...this.#sent.filter(({reference}) => reference !== report.reference)];
      void this.board.ask();
    },
  };

  #get(path: string): Promise<unknown> {
    return exchange(open311Address(this.#endpoint, path));
  }

  #tell(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}

const desks = new Map<ReportBoard, ReportDesk>();

/** The desk of a service, one for the whole page. */
export function deskOf(endpoint: Open311Endpoint): ReportDesk {
  const board = boardOf(endpoint);
  const desk = desks.get(board) ?? new ReportDesk(endpoint);
  desks.set(board, desk);
  return desk;
}

async function settled<Value>(promise: Promise<Value>): Promise<Asked<Value>> {
  try {
    return {value: await promise};
  } catch (error) {
    return {error: error instanceof ExchangeError ? error : new ExchangeError('not-json')};
  }
}
