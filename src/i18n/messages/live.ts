/** Words of what keeps figures fresh and tells what has changed. Times are such as `14:05:10`, sums have their currency. */
export interface LiveMessages {
  /** Name of the whole for screen readers. */
  readonly name: string;
  /** Figures of `asOf` came at `time`. */
  updated(time: string): string;
  asOf(when: string): string;
  paused(time: string): string;
  /** @param next when it is tried again */
  failed(time: string, next?: string): string;
  offline(time: string): string;
  /** The stream of events is lost and will be opened again. */
  streamLost(next: string): string;
  /** The stream of events is over, or cannot be read at all. */
  readonly streamEnded: string;
  readonly pause: string;
  readonly resume: string;

  readonly noChanges: string;
  changes(count: number, formatted: string): string;
  /** For screen readers, when figures came that changed something. */
  announced(count: number, formatted: string): string;
  more(formatted: string): string;

  readonly kinds: Readonly<Record<'added' | 'gone' | 'changed', string>>;
  /** `120 → 154 млн ₸ (+34)` of a stage. */
  amount(stage: string, before: string, after: string, delta: string): string;
  amountTold(stage: string, after: string): string;
  amountGone(stage: string, before: string): string;
  status(before: string, after: string): string;
  end(before: string, after: string): string;
  linesGone(count: number, formatted: string): string;
  readonly allProjects: string;
  linesOf(year: string): string;

  /** Beside a changed figure: what it was. */
  before(text: string): string;
  /** Beside a headline figure: by how much it has grown or shrunk. */
  since(delta: string): string;
}
