type FieldName = 'service' | 'text' | 'place' | 'address' | 'photo';

type FaultCode =
  'no-service' | 'no-text' | 'long-text' | 'no-place' | 'bad-photo' | 'no-answer' | 'no-number' | 'no-date';

type FailureCode =
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
  | 'offline'
  | 'host';

/** Words of the form for citizens' reports. */
export interface DialogueMessages {
  readonly heading: string;
  /** No project is open. */
  readonly hint: string;
  unknown(id: string): string;
  /** Nobody has said where reports are taken. */
  readonly closed: string;
  /** An address that cannot be an endpoint. */
  readonly badAddress: string;
  /** Who takes the report, and what is not needed for it. */
  intro(host: string): string;
  readonly required: string;
  readonly optional: string;

  readonly fields: Readonly<Record<FieldName, string>>;
  readonly loadingServices: string;
  readonly loadingQuestions: string;
  readonly noServices: string;
  readonly chooseService: string;
  readonly textHint: string;
  /** `left` is negative when there are too many. */
  letters(left: number, formatted: string): string;
  /** How well the place is known: `exact`, `approximate`, `centroid`; `unknown` asks for it. */
  readonly places: Readonly<Record<'exact' | 'approximate' | 'centroid' | 'unknown', string>>;
  readonly photoHint: string;
  readonly choosePhoto: string;
  readonly uploading: string;
  readonly uploadFailed: string;
  readonly faults: Readonly<Record<FaultCode, string>>;
  faultCount(count: number): string;

  readonly review: string;
  readonly reviewTitle: string;
  reviewNote(host: string): string;
  readonly lastLine: string;
  readonly coordinates: string;
  readonly correct: string;
  send(host: string): string;
  readonly sending: string;
  readonly looking: string;

  readonly sent: string;
  readonly sentFound: string;
  number(id: string): string;
  readonly numberLater: string;
  readonly askNumber: string;
  readonly reportPage: string;
  readonly another: string;
  readonly handed: string;

  readonly notSent: string;
  readonly draftKept: string;
  /** What happened and whose turn it is. */
  readonly failures: Readonly<Record<FailureCode, string>>;
  /** The service asks to wait. */
  wait(length: string): string;
  seconds(count: number): string;
  readonly saidBy: string;
  readonly unsure: string;
  readonly unsureWhy: Readonly<Record<'absent' | 'unreadable', string>>;
  readonly lookAgain: string;
  readonly sendAgain: string;
  readonly sendAgainNote: string;
  readonly abandon: string;
  readonly tryAgain: string;

  readonly earlier: string;
  /** "3 reports, 1 of them open". */
  count(all: number, allFormatted: string, open: number, openFormatted: string): string;
  readonly none: string;
  readonly noneShown: string;
  readonly loadingReports: string;
  readonly listFailed: string;
  readonly status: Readonly<Record<'open' | 'closed', string>>;
  readonly unseen: string;
  requested(date: string): string;
  updated(date: string): string;
  closedOn(date: string): string;
  expected(date: string): string;
  readonly answer: string;
  readonly photoOf: string;
  more(count: string): string;

  readonly mailIntro: string;
  readonly pageIntro: string;
  readonly otherwise: string;
  readonly letter: string;
  mailTo(address: string): string;
  openPage(host: string): string;
}
