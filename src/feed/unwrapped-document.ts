import type {Standard} from '../model/dataset.js';
import {detect} from './detect.js';
import {isRecord} from './formats/record.js';

/** Names under which services put a whole document. */
const ENVELOPES = [
  'data',
  'result',
  'results',
  'items',
  'value',
  'response',
  'content',
  'body',
  'payload',
  'd',
];
/** As deep as documents are wrapped: `{"response": {"body": {…}}}`. */
const DEEPEST = 2;

/** A document of a known standard inside another. */
export interface WrappedDocument {
  readonly standard: Standard;
  readonly json: unknown;
  /** JSON Pointer of it. */
  readonly base: string;
}

/** The document in the envelope of a service, or alone in a list; undefined where none of a known standard is there. */
export function unwrappedDocument(json: unknown, depth = 0): WrappedDocument | undefined {
  if (depth === DEEPEST) return undefined;
  const inside = Array.isArray(json)
    ? json.length === 1
      ? [['0', json[0] as unknown] as const]
      : []
    : isRecord(json)
      ? ENVELOPES.map((name) => [name, json[name]] as const)
      : [];
  for (const [key, value] of inside) {
    if (typeof value !== 'object' || value === null) continue;
    const standard = detect(value);
    if (standard !== undefined && standard !== 'records') return {standard, json: value, base: `/${key}`};
    const deeper = unwrappedDocument(value, depth + 1);
    if (deeper) return {...deeper, base: `/${key}${deeper.base}`};
  }
  return undefined;
}
