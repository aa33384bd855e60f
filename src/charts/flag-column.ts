import {fetchedFor} from '../store/fetched-for.js';
import {formatsFor} from '../i18n/formats.js';
import {loadMessages} from '../i18n/messages.js';
import type {FlagMessages} from '../i18n/messages/flags.js';
import {flagWords} from '../i18n/sections/flags.js';
import type {Figures} from '../store/figures.js';
import {flagsByRow, type RowFlags} from '../store/shared-flags.js';
import {unknownRules} from '../store/unknown-rules.js';
import type {TableColumn} from './table-columns.js';
import type {TableShown} from './table-companion.js';

/** Puts columns beside those of a feed. */
export type ColumnsAdded = (columns: readonly TableColumn[], figures: Figures) => readonly TableColumn[];

/** The column of signals: how many a project has, and which. */
export class FlagColumn {
  readonly #element: EventTarget;
  readonly #add: (more: ColumnsAdded | undefined) => void;
  #asked: readonly unknown[] = [];

  constructor(element: EventTarget, add: (more: ColumnsAdded | undefined) => void) {
    this.#element = element;
    this.#add = add;
  }

  /** Asks anew what has changed since, and takes away what is no longer asked. */
  follow(shown: TableShown): void {
    const {figures, flags, language} = shown;
    const asked = [figures?.dataset, flags, language];
    if (asked.every((part, at) => part === this.#asked[at])) return;
    this.#asked = asked;
    void this.#ask(asked, shown);
  }

  async #ask(asked: readonly unknown[], {figures, flags: rules, language}: TableShown): Promise<void> {
    if (!figures || typeof rules !== 'string' || figures.dataset.projects.size === 0) {
      this.#add(undefined);
      return;
    }
    const {dataset} = figures;
    const loads = Promise.all([flagsByRow(dataset, rules), loadMessages(language, [flagWords])]);
    const [flags, messages] = (await fetchedFor(this.#element, loads)) ?? [];
    if (!flags || !messages || this.#asked !== asked) return;
    const column = columnOf(flags, messages.flags, unknownRules(rules, messages.flags), (count) =>
      formatsFor(language).integer(count),
    );
    this.#add((columns, {dataset: shown, view}) => {
      if (shown !== dataset || view.records !== 'projects') return columns;
      const [title, ...others] = columns;
      return title ? [title, column, ...others] : columns;
    });
  }
}

function columnOf(
  flags: RowFlags,
  words: FlagMessages,
  unknown: string,
  figure: (count: number) => string,
): TableColumn {
  const of = (row: number) => flags.get(row) ?? [];
  const names = (row: number) =>
    of(row)
      .map((code) => words.rules[code].name)
      .join('; ');
  return {
    key: 'flags',
    name: unknown === '' ? words.column : `${words.column}. ${unknown}`,
    kind: 'text',
    text: (row) => {
      const {length} = of(row);
      return {text: length > 0 ? `▲\u00a0${figure(length)}: ${names(row)}` : words.nothing, lang: ''};
    },
    value: (row) => (of(row).length > 0 ? `${of(row).length}: ${names(row)}` : 0),
    order: (row) => of(row).length,
  };
}
