/** Values that no reader expects where they land; some are well-formed, some are attacks. */
const STRANGE = [
  null,
  '',
  ' ',
  'x',
  '12 000',
  'NaN',
  'Infinity',
  '1e999',
  -1,
  0,
  1.5,
  7e15,
  1e308,
  -1e308,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  ['a'],
  [{}],
  {id: {}},
  {amount: 1e308, currency: 'KZT'},
  {amount: '5', currency: 'usd'},
  '2026-13-45',
  '0000-00-00',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000\ud800',
  'я'.repeat(2000),
];

/** Parsed, so that the dangerous names are keys of the objects' own. */
const HOSTILE = [
  '{"__proto__": {"polluted": 1}, "id": "p"}',
  '{"constructor": {"prototype": {"polluted": 1}}}',
  '{"prototype": {"polluted": 1}, "toString": 1, "hasOwnProperty": 2}',
  `${'{"a":['.repeat(25)}1${']}'.repeat(25)}`,
];

/** Breaks a parsed document in place, some steps at once; the same numbers give the same breaks. */
export function breakDocument(json, random) {
  const holder = {json};
  for (let step = 0, steps = 1 + Math.floor(random() * 3); step < steps; step++) breakOnce(holder, random);
  return holder.json;
}

/** Breaks bytes: cuts, turned bits, repeated and lost stretches. */
export function breakBytes(bytes, random) {
  const at = Math.floor(random() * bytes.length);
  const turn = random();
  if (turn < 0.3) return bytes.subarray(0, at);
  if (turn < 0.4) return bytes.subarray(at);
  if (turn < 0.55)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 40))]);
  if (turn < 0.65) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 30))]);
  const broken = Buffer.from(bytes);
  for (let step = 0; step < 1 + random() * 4; step++)
    broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
  return broken;
}

/** Every list of objects in a document, with a pattern of its path. */
export function listsIn(json) {
  const lists = [];
  const walk = (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && value.length > 0 && value.every((part) => isObject(part)))
      lists.push({list: value, path});
    for (const [key, part] of Object.entries(value))
      walk(part, `${path}/${Array.isArray(value) ? '[]' : key}`);
  };
  walk(json, '');
  return lists;
}

function breakOnce(root, random) {
  const places = placesIn(root);
  if (places.length === 0) return;
  const pick = () => places[Math.floor(random() * places.length)];
  const [holder, key] = pick();
  const turn = random();
  if (turn < 0.1) remove(holder, key);
  else if (turn < 0.22) repeat(holder, key);
  else if (turn < 0.32) swap([holder, key], pick());
  else if (turn < 0.4) holder[key] = JSON.parse(HOSTILE[Math.floor(random() * HOSTILE.length)]);
  else if (turn < 0.45) rename(holder, key, random);
  else holder[key] = structuredClone(STRANGE[Math.floor(random() * STRANGE.length)]);
}

function placesIn(root) {
  const places = [];
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      walk(value[key]);
    }
  };
  walk(root);
  return places;
}

function remove(holder, key) {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function repeat(holder, key) {
  if (Array.isArray(holder)) holder.push(structuredClone(holder[key]));
  else if (Array.isArray(holder[key]) && holder[key].length > 0)
    holder[key].push(structuredClone(holder[key][0]));
  else holder[key] = [holder[key], structuredClone(holder[key])];
}

function swap([one, key], [other, otherKey]) {
  const kept = structuredClone(one[key]);
  one[key] = structuredClone(other[otherKey]);
  other[otherKey] = kept;
}

function rename(holder, key, random) {
  if (Array.isArray(holder)) return;
  const value = holder[key];
  remove(holder, key);
  const name = ['__proto__', 'constructor', 'prototype', `${key}s`, ` ${key} `, key.toUpperCase(), ''][
    Math.floor(random() * 7)
  ];
  Object.defineProperty(holder, name, {value, enumerable: true, configurable: true, writable: true});
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
