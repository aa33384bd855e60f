import type {IssueList} from './issue-list.js';
import {mergeReleases, releaseTime} from './ocds-merge.js';
import {historyOfReleases, historyOfVersions, type ValueHistory} from './ocds-value-history.js';
import {lastVersion} from './ocds-versions.js';
import {isRecord, type JsonRecord, listOf, wordOf} from './record.js';

/** One contracting process in its current state. */
export interface Process {
  readonly ocid: string | undefined;
  readonly release: JsonRecord;
  /** JSON Pointer of what it was taken from. */
  readonly pointer: string;
  /** What the values of its contracts were, as far as its releases are at hand. */
  readonly history: ValueHistory;
}

/** Where the state of a process is taken from, the surest first. */
const RANKS = ['compiledRelease', 'versionedRelease', 'compiled', 'release'] as const;
type Rank = (typeof RANKS)[number];

interface Found {
  readonly rank: Rank;
  readonly release: JsonRecord;
  readonly pointer: string;
  readonly history?: ValueHistory;
}

/** Parts of a release; what has none of them and an address is a link to one. */
const SECTIONS = ['ocid', 'planning', 'tender', 'awards', 'contracts', 'parties', 'buyer'];

/**
 * Finds the contracting processes of a document, each once: a package of releases or records, a bare release or record, or a
 * list of any of these.
 *
 * The state of a process is its compiled release, else its versioned release, else a release tagged "compiled", else its
 * releases merged. Releases that are only linked are not followed, which is reported, as is every record left out.
 */
export class ProcessFinder {
  readonly #issues: IssueList;
  readonly #found = new Map<string, Found[]>();
  readonly #nameless: Found[] = [];
  #holders = 0;

  constructor(issues: IssueList) {
    this.#issues = issues;
  }

  /** True where the document is of a shape that OCDS knows. */
  get known(): boolean {
    return this.#holders > 0;
  }

  add(document: unknown): void {
    if (Array.isArray(document)) {
      document.forEach((entry: unknown, index) => this.#addEntry(entry, `/${index}`));
    } else if (isRecord(document) && isHolder(document)) this.#addEntry(document, '');
  }

  /** How many processes there are. */
  get size(): number {
    return this.#found.size + this.#nameless.length;
  }

  /** @param limit how many are taken */
  *processes(limit: number): Generator<Process> {
    let taken = 0;
    for (const [ocid, found] of this.#found) {
      if (taken++ >= limit) return;
      const state = this.#stateOf(found);
      yield {ocid, release: state.release, pointer: state.pointer, history: state.history ?? NO_HISTORY};
    }
    for (const {release, pointer} of this.#nameless) {
      if (taken++ >= limit) return;
      yield {ocid: undefined, release, pointer, history: NO_HISTORY};
    }
  }

  #addEntry(entry: unknown, pointer: string): void {
    if (!isRecord(entry)) {
      this.#lost(pointer, 'not-a-record', 'This is not an object and is left out.');
      return;
    }
    this.#holders++;
    const {releases, records} = entry;
    if (Array.isArray(records)) {
      records.forEach((record: unknown, index) => this.#addRecord(record, `${pointer}/records/${index}`));
    }
    if (isRecordOfProcess(entry)) this.#addRecord(entry, pointer);
    else if (Array.isArray(releases))
      this.#addReleases(releases, wordOf(entry['ocid']), `${pointer}/releases`);
    else if (!Array.isArray(records)) this.#addReleases([entry], undefined, pointer);
  }

  #addRecord(record: unknown, pointer: string): void {
    if (!isRecord(record)) {
      this.#lost(pointer, 'not-a-record', 'This is not an object and is left out.');
      return;
    }
    const {compiledRelease, versionedRelease, releases} = record;
    const compiled = isState(compiledRelease) ? compiledRelease : undefined;
    const versioned = !compiled && isState(versionedRelease) ? lastVersion(versionedRelease) : undefined;
    const state = compiled ?? versioned;
    const embedded = state ? NONE : listOf(releases).filter((release) => !isLink(release));
    if (listOf(releases).some(isLink)) this.#reportLinks(pointer, state !== undefined, embedded.length > 0);
    const ocid = wordOf(record['ocid']) ?? wordOf(state?.['ocid']);
    if (state) {
      const rank = compiled ? 'compiledRelease' : 'versionedRelease';
      const history = isRecord(versionedRelease)
        ? historyOfVersions(versionedRelease)
        : historyOfReleases(listOf(releases).filter(isState));
      this.#put(ocid, {rank, release: state, pointer: `${pointer}/${rank}`, history});
    } else if (embedded.length > 0) this.#addReleases(listOf(releases), ocid, `${pointer}/releases`);
    else {
      const message =
        'The record holds no release, only links at most, and is left out. Embed its "compiledRelease".';
      this.#lost(pointer, 'record-without-release', message);
    }
  }

  /** @param base pointer of the list, or of the release itself where it stands alone */
  #addReleases(releases: readonly unknown[], ocid: string | undefined, base: string): void {
    const listed = base.endsWith('/releases');
    releases.forEach((release, index) => {
      const pointer = listed ? `${base}/${index}` : base;
      if (!isRecord(release)) this.#lost(pointer, 'not-a-record', 'This is not an object and is left out.');
      else if (isLink(release)) {
        if (ocid === undefined) this.#reportLinks(pointer, false, false);
      } else if (!isState(release)) {
        this.#lost(pointer, 'bad-record', 'This is neither a release nor a record of OCDS and is left out.');
      } else {
        const rank = listOf(release['tag']).includes('compiled') ? 'compiled' : 'release';
        this.#put(wordOf(release['ocid']) ?? ocid, {rank, release, pointer});
      }
    });
  }

  #put(ocid: string | undefined, found: Found): void {
    if (ocid === undefined) {
      this.#nameless.push(found);
      return;
    }
    const known = this.#found.get(ocid);
    if (known) known.push(found);
    else this.#found.set(ocid, [found]);
  }

  #stateOf(found: readonly Found[]): Found {
    const [only] = found;
    if (only && found.length === 1) return only;
    const rank = RANKS.find((candidate) => found.some((entry) => entry.rank === candidate)) ?? 'release';
    const best = found.filter((entry) => entry.rank === rank);
    const latest = best.reduce((a, b) => (releaseTime(b.release) >= releaseTime(a.release) ? b : a));
    if (rank === 'release') {
      const history = historyOfReleases(best.map(({release}) => release));
      return {rank, release: this.#merged(best), pointer: latest.pointer, history};
    }
    for (const entry of best) if (entry !== latest) this.#reportOlder(entry, latest);
    return latest;
  }

  #merged(found: readonly Found[]): JsonRecord {
    const issues = this.#issues;
    const pointers = new Map(found.map(({release, pointer}) => [release, pointer]));
    issues.at(found[0]?.pointer ?? '');
    return mergeReleases([...pointers.keys()], {
      undated: (release) => {
        issues.at(pointers.get(release) ?? '');
        const message =
          'The release has no readable date and is taken as older than the others of its ocid. Give "date".';
        issues.add('warning', 'release-undated', '/date', message);
      },
      sameId: (field, id) => {
        const message = `Two entries of "${field}" in one release have the id "${id}"; as one, the later stands. Give each its own id.`;
        issues.add('warning', 'id-reused', '', message, {field, id});
      },
    });
  }

  #reportOlder({pointer, release}: Found, latest: Found): void {
    this.#issues.at(pointer);
    const id = wordOf(release['ocid']) ?? '';
    if (JSON.stringify(release) === JSON.stringify(latest.release)) {
      const message = `The process "${id}" is given twice with the same content; once is counted.`;
      this.#issues.add('warning', 'repeated-record', '', message, {id});
      return;
    }
    const message = `The process "${id}" is given in several compiled states; only the latest is read.`;
    this.#issues.add('warning', 'older-record', '', message, {id});
  }

  #reportLinks(pointer: string, hasState: boolean, hasReleases: boolean): void {
    this.#issues.at(pointer);
    if (hasState) {
      const message =
        'The releases are only linked and not followed; the compiled state in the file is read.';
      this.#issues.add('info', 'linked-releases', '/releases', message);
      return;
    }
    const level = hasReleases ? 'warning' : 'error';
    const message = 'The releases are only linked and not followed. Embed them, or a "compiledRelease".';
    this.#issues.add(level, 'releases-not-followed', '', message);
  }

  #lost(pointer: string, code: string, message: string): void {
    this.#issues.at(pointer);
    this.#issues.add('error', code, '', message);
  }
}

const NONE: readonly unknown[] = [];
const NO_HISTORY: ValueHistory = new Map();

function isHolder(document: JsonRecord): boolean {
  return ['releases', 'records', 'compiledRelease', ...SECTIONS].some((key) => key in document);
}

/** A record: it has an ocid of its own, and releases or a compiled state of one process. */
function isRecordOfProcess(entry: JsonRecord): boolean {
  if (isRecord(entry['compiledRelease']) || isRecord(entry['versionedRelease'])) return true;
  return wordOf(entry['ocid']) !== undefined && Array.isArray(entry['releases']);
}

/** A release that says something, and is not only a link to one. */
function isState(value: unknown): value is JsonRecord {
  return isRecord(value) && SECTIONS.some((key) => key in value);
}

function isLink(release: unknown): boolean {
  if (!isRecord(release) || SECTIONS.some((key) => key in release)) return false;
  return typeof release['url'] === 'string' || typeof release['uri'] === 'string';
}
