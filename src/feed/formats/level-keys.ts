import type {ColumnBuilder} from '../../model/column-builder.js';
import type {SectorWord} from './sector-code.js';

/**
 * Codes for a classification with levels.
 *
 * A key stands for one place in the tree: where the feed uses it again below another parent ("1" in every group) the
 * key becomes its path, "04/1".
 */
export class LevelKeys {
  readonly #builder: ColumnBuilder;
  readonly #keys: string[] = [''];
  readonly #parents = new Map<string, number | undefined>();

  constructor(builder: ColumnBuilder) {
    this.#builder = builder;
  }

  /** @param parent code of the entry above */
  code({key, label}: SectorWord, parent: number | undefined): number {
    if (key === '') return parent ?? 0;
    const free = !this.#parents.has(key) || this.#parents.get(key) === parent;
    const unique = free ? key : `${this.#keys[parent ?? 0] ?? ''}/${key}`;
    this.#parents.set(unique, parent);
    const code = this.#builder.code(
      unique,
      label,
      parent === undefined || parent === 0 ? undefined : {parent},
    );
    this.#keys[code] = unique;
    return code;
  }
}
