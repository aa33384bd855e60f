import type {Locale} from './locale.js';
import type {Messages} from './messages.js';

/** Where the words of a section are in each language; each import is a chunk, and each element knows those it needs. */
export type SectionFiles<Name extends keyof Messages = keyof Messages> = {readonly name: Name} & {
  readonly [Language in Exclude<Locale, 'kk-Latn'>]: () => Promise<Messages[Name]>;
};
