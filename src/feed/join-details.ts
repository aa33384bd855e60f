import type {ProjectTable} from '../model/dataset.js';
import type {ProjectDetail} from '../model/project.js';
import type {Text} from '../model/text.js';
import {joinText} from './join-text.js';

type Json = {readonly [key: string]: unknown};

/** Fields of a dossier that hold a text in several languages. */
const TEXTS = new Set([
  'description',
  'address',
  'statusNote',
  'name',
  'methodLabel',
  'source',
  'title',
  'rationale',
  'alt',
]);
/** What tells one entry of a list, or one body, from another. */
const IDENTITY = ['id', 'url', 'period', 'measure', 'at', 'due', 'signed'];

/** An address as it is where the feed is not: absolute, if it can be. */
export function absoluteAddress(address: string, base: string | undefined): string {
  return base === undefined || URL.canParse(address) || !URL.canParse(address, base)
    ? address
    : new URL(address, base).href;
}

/** The same dossier with absolute addresses. */
export function movedDetail(detail: ProjectDetail, base: string | undefined): ProjectDetail {
  return base === undefined ? detail : moved(detail as Json, base);
}

/**
 * Completes a dossier by what another source tells and it lacks: fields, languages of texts, and fields of the entries of
 * a list where both lists have the same entries. A list that is there is never made longer.
 */
export function joinDetails(detail: ProjectDetail, other: ProjectDetail): ProjectDetail {
  return joinObjects(detail as Json, other as Json);
}

/** Packs dossiers row by row; those that stay as they are need not be read. */
export class DetailPacker {
  readonly #encoder = new TextEncoder();
  readonly #offsets: Uint32Array;
  #bytes: Uint8Array<ArrayBuffer>;
  #row = 0;
  #end = 0;

  constructor(rows: number, capacity: number) {
    this.#offsets = new Uint32Array(rows + 1);
    this.#bytes = new Uint8Array(Math.max(1024, capacity));
  }

  copy(bytes: Uint8Array): void {
    this.#reserve(bytes.byteLength);
    this.#bytes.set(bytes, this.#end);
    this.#finish(bytes.byteLength);
  }

  write(detail: ProjectDetail): void {
    const json = JSON.stringify(detail);
    const text = json.length > 2 ? json : '';
    this.#reserve(text.length * 3);
    this.#finish(this.#encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written);
  }

  build(): ProjectTable['details'] {
    return {bytes: this.#bytes.slice(0, this.#end), offsets: this.#offsets};
  }

  #finish(written: number): void {
    this.#end += written;
    this.#offsets[++this.#row] = this.#end;
  }

  #reserve(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#end + more, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}

function joinObjects(one: Json, other: Json): Json {
  const joined: Record<string, unknown> = {...one};
  for (const [key, value] of Object.entries(other)) {
    const known = one[key];
    if (known === undefined) joined[key] = value;
    else if (TEXTS.has(key)) joined[key] = joinText(known as Text, value as Text);
    else if (Array.isArray(known) && Array.isArray(value))
      joined[key] = joinLists(known as Json[], value as Json[]);
    else if (isObject(known) && isObject(value)) {
      const fits = key === 'authority' ? isSame(known, value) : !contradicts(known, value);
      if (fits) joined[key] = joinObjects(known, value);
    }
  }
  return joined;
}

function joinLists(list: readonly Json[], others: readonly Json[]): readonly Json[] {
  if (list.length === 0) return others;
  if (list.length !== others.length) return list;
  const same = list.every(
    (entry, at) => isObject(entry) && isObject(others[at]) && isSame(entry, others[at]),
  );
  return same ? list.map((entry, at) => joinObjects(entry, others[at] as Json)) : list;
}

function isSame(one: Json, other: Json): boolean {
  return (
    !contradicts(one, other) && IDENTITY.some((key) => one[key] !== undefined && one[key] === other[key])
  );
}

function contradicts(one: Json, other: Json): boolean {
  return IDENTITY.some(
    (key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key],
  );
}

function moved(value: Json, base: string): Json {
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === 'url' && typeof part === 'string') copy[key] = absoluteAddress(part, base);
    else if (Array.isArray(part))
      copy[key] = part.map((entry: unknown) => (isObject(entry) ? moved(entry, base) : entry));
    else copy[key] = isObject(part) ? moved(part, base) : part;
  }
  return copy;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
