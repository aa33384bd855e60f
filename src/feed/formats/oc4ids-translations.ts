import type {Text} from '../../model/text.js';
import {filledText, filledWord} from './oc4ids-values.js';
import {isRecord, type JsonRecord} from './record.js';
import {languageTag} from './text-of.js';

/**
 * The same project in several languages.
 *
 * OC4IDS has no keys for languages: a publisher gives each project once a language, under one id. Such records are one
 * project with one sum of money; all but the first only lend their words.
 */
export class Translations {
  readonly #byId = new Map<string, readonly JsonRecord[]>();

  /** @param records every record of the feed, in its order */
  constructor(records: Iterable<unknown>) {
    const firsts = new Map<string, JsonRecord>();
    for (const record of records) {
      if (!isRecord(record) || languageTag(record['language']) === undefined) continue;
      const id = filledWord(record['id']);
      if (id === undefined) continue;
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, record);
      else this.#join(id, first, record);
    }
  }

  /** True for a record that only says in another language what an earlier one said. */
  repeats(id: string | undefined, record: JsonRecord): boolean {
    return id !== undefined && (this.#byId.get(id)?.indexOf(record) ?? 0) > 0;
  }

  /** A text of a project in every language it is given in; undefined where it says nothing. */
  text(project: JsonRecord, key: string, language: string): Text | undefined {
    const own = filledText(project[key], language);
    const id = this.#byId.size === 0 ? undefined : filledWord(project['id']);
    const variants = id === undefined ? undefined : this.#byId.get(id);
    if (variants?.[0] !== project) return own;
    return variants.reduceRight<Text | undefined>(
      (text, variant) => ({
        ...text,
        ...filledText(variant[key], languageTag(variant['language']) ?? language),
      }),
      undefined,
    );
  }

  #join(id: string, first: JsonRecord, record: JsonRecord): void {
    const variants = this.#byId.get(id) ?? [first];
    const languages = variants.map(({language}) => languageTag(language));
    if (!languages.includes(languageTag(record['language']))) this.#byId.set(id, [...variants, record]);
  }
}
