/** What a reader has written so far. */
export interface ReportDraft {
  /** Letters by which the report is known again when the answer to it is lost. Made by chance; they tell nothing of anybody. */
  readonly reference: string;
  /** Code of the kind of report, `''` until one is chosen. */
  readonly service: string;
  readonly text: string;
  readonly photo: string;
  /** Where it is, for projects whose place is unknown. */
  readonly place: string;
  /** Answers to the questions of the service, by their code. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** GeoReport's own schema allows 4000 characters; the last line of ours takes some. */
export const MOST_LETTERS = 3500;

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A report that says nothing yet, with a random reference of its own by which it is recognised after it was sent. */
export function emptyDraft(): ReportDraft {
  const reference = [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');
  return {reference, service: '', text: '', photo: '', place: '', answers: {}};
}
