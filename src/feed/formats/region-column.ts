import type {ColumnBuilder} from '../../model/column-builder.js';
import {type RegionCode, regionCode} from '../../model/resolve-region.js';
import type {Text} from '../../model/text.js';
import type {IssueList} from './issue-list.js';
import {isRecord, listOf, wordOf} from './record.js';
import {hasText, textOf} from './text-of.js';

/** Tells which region a name means; undefined for a name of anything else. */
export type RegionNames = (name: string) => RegionCode | undefined;

/** Puts the region of rows by its present code, whatever the feed calls it: ISO 3166-2, KATO, a name of today or of before. */
export class RegionColumn {
  readonly any = true;
  readonly #builder: ColumnBuilder;
  readonly #issues: IssueList;
  readonly #language: string;
  readonly #names: RegionNames | undefined;
  readonly #known = new Map<string, number>();

  /** @param names needed where rows may tell their region by name */
  constructor(builder: ColumnBuilder, issues: IssueList, language: string, names: RegionNames | undefined) {
    this.#builder = builder;
    this.#issues = issues;
    this.#language = language;
    this.#names = names;
  }

  /** A code or a name, `{"code": …, "name": …}`, or a list of these for what lies in several regions. */
  put(row: number, value: unknown): void {
    if (typeof value === 'string') this.#builder.set(row, this.code(value));
    else if (value !== undefined && value !== null)
      this.#builder.set(row, this.#builder.joint(listOf(value).map((entry) => this.#codeOf(entry))));
  }

  /** The code of a region named by one word. */
  code(word: string, label?: Text): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const code = this.#place(word.trim(), label);
    this.#known.set(word, code);
    return code;
  }

  #codeOf(value: unknown): number {
    if (!isRecord(value)) {
      const word = wordOf(value);
      return word === undefined ? 0 : this.code(word);
    }
    const label = textOf(value['name'] ?? value['title'], this.#language);
    const word = wordOf(value['code'] ?? value['id']) ?? Object.values(label)[0];
    return word === undefined ? 0 : this.code(word, hasText(label) ? label : undefined);
  }

  #place(word: string, label?: Text): number {
    const found = this.#names?.(word) ?? regionCode(word);
    if (found.code !== undefined)
      return this.#builder.code(found.code, found.code === word ? label : undefined);
    if (found.reason === 'missing') return 0;
    if (found.reason === 'division') {
      const message = `The region "${word}" is of an earlier division and does not tell which of today's regions is meant.`;
      this.#issues.add('warning', 'old-region', '/region', message, {word});
    } else {
      const message = `"${word}" is no region of Kazakhstan. Give an ISO 3166-2 code such as KZ-19, or KATO.`;
      this.#issues.add('warning', 'unknown-region', '/region', message, {word});
    }
    return this.#builder.code(word, label);
  }
}
