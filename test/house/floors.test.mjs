import assert from 'node:assert/strict';
import {posix} from 'node:path';
import test from 'node:test';
import {sourceFiles} from './source-files.mjs';

/** The rooms of src, lowest first. A room may import itself and the rooms on lower lines. */
const FLOORS = [
  ['model', 'i18n', 'theme'],
  ['feed'],
  ['store'],
  ['element'],
  ['map', 'charts', 'controls', 'project', 'dialogue'],
  ['still'],
  ['embed'],
  ['define', 'index.ts'],
];
const floorOf = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));

/** What a room may import besides the floors below it; `later` counts for `import()` only. */
const EXCEPTIONS = {
  // Runs in Node, beside the floors: no element, no store but what `still` makes of them without a page.
  cli: {only: ['model', 'i18n', 'feed', 'still']},
  // The loader fetches a tag's module when the tag is on the page.
  embed: {later: ['define']},
};

const STATIC = /^\s*(?:import|export)\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;
const LATER = /\bimport\(\s*['"`]([^'"`$]+)/g;

test('imports only flow downward', () => {
  for (const {path, text} of sourceFiles()) {
    for (const found of importsOf(text)) {
      const there = roomOf(found.specifier, path);
      if (there)
        assert.ok(isAllowed(roomOfFile(path), there, found.later), `${path} may not import from ${there}`);
    }
  }
});

test('MapLibre only comes by import()', () => {
  const files = new Map(sourceFiles().map(({path, text}) => [path, importsAtOnce(text)]));
  const needsMapLibre = (path, seen = new Set()) => {
    if (seen.has(path)) return false;
    seen.add(path);
    return (files.get(path) ?? []).some(
      (specifier) => specifier.endsWith('maplibre-gl') || needsMapLibre(pathOf(specifier, path), seen),
    );
  };
  const doors = [...files.keys()].filter((path) => /^(define\/|index\.ts$|embed\/loader\.ts$)/.test(path));
  assert.deepEqual(
    doors.filter((path) => needsMapLibre(path)),
    [],
  );
});

test('stills reach no element', () => {
  const files = new Map(sourceFiles().map(({path, text}) => [path, importsAtOnce(text)]));
  const reached = new Set([...files.keys()].filter((path) => path.startsWith('still/')));
  for (const path of reached)
    for (const specifier of files.get(path) ?? [])
      if (specifier.startsWith('.')) reached.add(pathOf(specifier, path));
  assert.ok(!reached.has('element/budget-element.ts'));
  assert.ok(!reached.has('store/feed-element.ts'));
});

function importsAtOnce(text) {
  const code = text.replace(/^\s*(import|export) type\b[^;]*;/gm, '');
  return importsOf(code).flatMap(({specifier, later}) => (later ? [] : [specifier]));
}

function importsOf(text) {
  const now = [...text.matchAll(STATIC)].map(([, from, bare]) => ({specifier: from ?? bare, later: false}));
  const later = [...text.matchAll(LATER)].map(([, specifier]) => ({specifier, later: true}));
  return [...now, ...later];
}

function isAllowed(here, there, later) {
  const {only, later: laterToo = []} = EXCEPTIONS[here] ?? {};
  if (here === there) return true;
  if (only) return only.includes(there);
  return floorOf.get(there) < floorOf.get(here) || (later && laterToo.includes(there));
}

/** The room an import leads to, or undefined when it leaves src. */
function roomOf(specifier, importer) {
  if (specifier.startsWith('worker-text:maplibre-gl')) return undefined;
  const worker = /^worker-(?:text|address):(.+)$/.exec(specifier)?.[1];
  if (worker) return roomOfFile(worker);
  return specifier.startsWith('.') ? roomOfFile(pathOf(specifier, importer)) : undefined;
}

function pathOf(specifier, importer) {
  return posix.join(posix.dirname(importer), specifier.replace(/\.js$/, '.ts'));
}

function roomOfFile(path) {
  const [room] = path.split('/');
  assert.ok(floorOf.has(room) || room in EXCEPTIONS, `${room} is not a room of src (${path})`);
  return room;
}
