import type {Issue, IssueLevel} from '../../model/issue.js';

/** More kinds of issue than a person reads; further ones are counted together. */
const MOST_KINDS = 50;

interface Gathered {
  issue: Issue;
  count: number;
}

const LEVELS: readonly IssueLevel[] = ['error', 'warning', 'info'];

/**
 * Gathers what is found in a feed: alike issues become one with a count, and the pointer of the first.
 *
 * The reader's loop says where it is by `at`, which costs nothing until an issue arises.
 */
export class IssueList {
  readonly #kinds = new Map<string, Gathered>();
  #base = '';
  #index = -1;

  /** Moves to a record: `at('/projects', 3)`; `at('')` is the whole document. */
  at(base: string, index = -1): void {
    this.#base = base;
    this.#index = index;
  }

  /** JSON Pointer of the record moved to, with a path inside it ("/planned"). */
  pointer(path = ''): string {
    return this.#index < 0 ? this.#base + path : `${this.#base}/${this.#index}${path}`;
  }

  /**
   * @param path JSON Pointer inside the record, `''` for the record itself
   * @param message what was found and how to mend it, in English
   * @param values figures and names inside the message; a `word` among them keeps issues of different words apart
   */
  add(level: IssueLevel, code: string, path: string, message: string, values?: Issue['values']): void {
    const word = values?.['word'];
    const kind = word === undefined ? code : `${code}\n${word}`;
    const known = this.#kinds.get(kind) ?? (this.#kinds.size < MOST_KINDS ? undefined : this.#alike(code));
    if (known) {
      known.count++;
      return;
    }
    const issue: Issue = {level, code, pointer: this.pointer(path), message, ...(values ? {values} : {})};
    this.#kinds.set(kind, {issue, count: 1});
  }

  /** Errors first, then warnings; `count` only where it is more than one. */
  list(): readonly Issue[] {
    const issues = [...this.#kinds.values()].map(({issue, count}) => (count > 1 ? {...issue, count} : issue));
    return issues.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  }

  #alike(code: string): Gathered | undefined {
    for (const gathered of this.#kinds.values()) {
      if (gathered.issue.code === code) return gathered;
    }
    return undefined;
  }
}
