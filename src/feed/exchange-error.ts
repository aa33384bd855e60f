/** Why an exchange with a service failed. */
export type ExchangeFailure =
  | 'refused'
  | 'not-allowed'
  | 'not-found'
  | 'busy'
  | 'server'
  | 'not-json'
  | 'empty'
  | 'too-large'
  | 'timeout'
  | 'network'
  | 'offline';

/** The service said no itself, or there was no network to begin with. */
const NOT_TAKEN: ReadonlySet<ExchangeFailure> = new Set<ExchangeFailure>([
  'refused',
  'not-allowed',
  'not-found',
  'busy',
  'offline',
]);

/** What else is known of a failure. */
export interface ExchangeDetails {
  readonly status?: number;
  /** Why, in the words of the service. */
  readonly reasons?: readonly string[];
  /** After how long the service asks to try again. */
  readonly seconds?: number;
}

/** An exchange with a service came to nothing, or to nothing that can be read. */
export class ExchangeError extends Error {
  readonly code: ExchangeFailure;
  readonly details: ExchangeDetails;

  constructor(code: ExchangeFailure, details: ExchangeDetails = {}) {
    super([code, details.status, ...(details.reasons ?? [])].filter((part) => part !== undefined).join(' '));
    this.name = 'ExchangeError';
    this.code = code;
    this.details = details;
  }

  /** True where what was sent may have arrived although nobody said so. */
  get mayHaveArrived(): boolean {
    return !NOT_TAKEN.has(this.code) || this.details.status === 408;
  }
}
