import {noteFileLines} from './file-lines.js';
import {findJsonFault} from './json-fault.js';
import {type LineFault, noteLineFaults} from './line-faults.js';
import {DEPTH_LIMIT, depthOver} from './parse-json.js';

const LINE_FEED = 0x0a;
const BRACE = 0x7b;
const BRACKET = 0x5b;
/** How many lines tell whether a document is JSON Lines. */
const SAMPLE = 20;
/** Of how many broken lines the fault is kept: alike ones are told once. */
const MOST_FAULTS = 100;

interface Line {
  /** Number of the line in the file, from 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * JSON Lines: a document a line, decoded and parsed one by one. A broken line stays in its place as its text, for the reader
 * to tell of; empty lines are none.
 *
 * @returns undefined where the bytes are no UTF-8, hold one document only, or lines that are no records for the most part
 */
export function jsonLines(bytes: Uint8Array): readonly unknown[] | undefined {
  if (!isLines(bytes)) return undefined;
  const records: unknown[] = [];
  const faults = new Map<number, LineFault>();
  let isUtf8 = false;
  for (const line of linesOf(bytes)) {
    const text = decoded(line.bytes);
    if (text === undefined && !isUtf8) return undefined;
    isUtf8 ||= text !== undefined && text.length < line.bytes.length;
    const record = text === undefined ? undefined : parsed(line.bytes, text);
    if (record === undefined && faults.size < MOST_FAULTS) faults.set(records.length, faultOf(line, text));
    records.push(record ?? text ?? '');
  }
  noteLineFaults(records, faults);
  noteFileLines(records, {rows: false, lineOf: (index) => lineNumber(bytes, index)});
  return records;
}

/** Number of the line that a record stands in. */
function lineNumber(bytes: Uint8Array, index: number): number | undefined {
  let at = 0;
  for (const {number} of linesOf(bytes)) if (at++ === index) return number;
  return undefined;
}

/** Whether most lines at the beginning are records of their own; of two, the second may be cut off. */
function isLines(bytes: Uint8Array): boolean {
  const lines = linesOf(bytes);
  if (lines.next().done || lines.next().done) return false;
  let count = 0;
  let sound = 0;
  let firstIsSound = false;
  let lastIsBegun = false;
  for (const {bytes: line} of linesOf(bytes)) {
    const text = decoded(line);
    const record = text === undefined ? undefined : parsed(line, text);
    const isRecord = typeof record === 'object' && record !== null;
    if (count === 0) {
      if (!isRecord && firstSign(line) !== BRACE) return false;
      firstIsSound = isRecord;
    }
    lastIsBegun = isBegun(line);
    count++;
    if (isRecord) sound++;
    if (count === SAMPLE) break;
  }
  return count === 2 && firstIsSound ? sound === 2 || lastIsBegun : sound > 1 && sound * 2 > count;
}

/** A line that begins a record and holds more than its bracket. */
function isBegun(line: Uint8Array): boolean {
  const sign = firstSign(line);
  return (sign === BRACE || sign === BRACKET) && line.length > 2;
}

function firstSign(line: Uint8Array): number | undefined {
  return line.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
}

/** Lines that hold anything, without their line feeds. */
function* linesOf(bytes: Uint8Array): Generator<Line> {
  let number = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    number++;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x20)) yield {number, bytes: line};
    start = end + 1;
  }
}

const decoder = new TextDecoder('utf-8', {fatal: true});

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** @returns undefined for a line that is no JSON; `null` reads as that too, as it is no record */
function parsed(bytes: Uint8Array, text: string): unknown {
  if (depthOver(bytes, DEPTH_LIMIT)) return undefined;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function faultOf({number, bytes}: Line, text: string | undefined): LineFault {
  const found = (text ?? new TextDecoder('windows-1252').decode(bytes.subarray(0, 40))).slice(0, 40).trim();
  if (text === undefined) return {line: number, column: 1, what: 'not in UTF-8, as other lines are', found};
  const fault = findJsonFault(text);
  const what = fault?.what ?? 'no record, or brackets nest too deep';
  return {line: number, column: fault?.column ?? 1, what, found};
}
