/** One value of a document, and the document with another value in its place. */
export interface Leaf {
  /** Path with `[]` for lists: "projects[].budget.amount.amount"; of XML "iati-activity/budget/value/@currency". */
  readonly path: string;
  /** Other values of its kind, the likeliest to be read first; the last leaves it out. */
  readonly variants: readonly (() => Uint8Array)[];
  /** Where it stands in parsed JSON. */
  readonly steps?: readonly string[];
}

type Holder = Record<string, unknown>;

/** Every value in a document of JSON or XML. */
export function leavesOf(text: string): readonly Leaf[] {
  return text.trimStart().startsWith('<') ? xmlLeaves(text) : jsonLeaves(text);
}

function jsonLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string, steps: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value))
        walk(part, stepped(path, Array.isArray(value) ? '[]' : key), [...steps, key]);
      return;
    }
    const put = (other: unknown) => () => bytesOf(JSON.stringify(replaced(JSON.parse(text), steps, other)));
    leaves.push({path, steps, variants: [...others(value), undefined].map(put)});
  };
  walk(JSON.parse(text), '', []);
  return leaves;
}

/** The document without the values at some places; a value in a list goes with its list. */
export function without(text: string, places: readonly (readonly string[])[]): string {
  const json: unknown = JSON.parse(text);
  for (const steps of places) {
    let [length, holder] = [steps.length, holderOf(json, steps)];
    while (Array.isArray(holder) && length > 1) holder = holderOf(json, steps.slice(0, --length));
    if (holder && !Array.isArray(holder)) delete holder[steps[length - 1] ?? ''];
  }
  return JSON.stringify(json);
}

/** The document with another value of its kind at every of these places. */
export function withOthers(text: string, places: readonly (readonly string[])[]): string {
  const json: unknown = JSON.parse(text);
  for (const steps of places) {
    const last = steps[steps.length - 1] ?? '';
    const holder = holderOf(json, steps) ?? {};
    if (holder && last in holder) holder[last] = others(holder[last])[0];
  }
  return JSON.stringify(json);
}

function holderOf(json: unknown, steps: readonly string[]): Holder | undefined {
  return steps
    .slice(0, -1)
    .reduce<Holder | undefined>((holder, step) => holder?.[step] as Holder | undefined, json as Holder);
}

function stepped(path: string, key: string): string {
  if (key === '[]') return `${path}[]`;
  return path === '' ? key : `${path}.${key}`;
}

/** @param other undefined leaves the value out */
function replaced(json: unknown, steps: readonly string[], other: unknown): unknown {
  const holder = holderOf(json, steps) ?? {};
  const last = steps[steps.length - 1] ?? '';
  if (other !== undefined) holder[last] = other;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return json;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

function xmlLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: string[] = [];
  const add = (path: string, value: string, start: number): void => {
    const put = (other: string) => () =>
      bytesOf(text.slice(0, start) + other + text.slice(start + value.length));
    leaves.push({path, variants: [...others(value).map(String), ''].map(put)});
  };
  for (const {
    0: token,
    index,
    1: closing,
    2: name,
    3: attributes = '',
    4: empty,
    5: content,
  } of text.matchAll(TOKEN)) {
    if (content?.trim()) add(open.slice(1).join('/'), content, index);
    if (name === undefined) continue;
    if (closing === '/') open.pop();
    else open.push(name);
    for (const {0: whole, 1: attribute, 2: value = '', index: at} of attributes.matchAll(
      /([\w:.-]+)="([^"]*)"/g,
    )) {
      const start = index + token.indexOf(attributes) + at + whole.indexOf('"') + 1;
      add(`${open.slice(1).join('/')}/@${attribute}`, value, start);
    }
    if (empty === '/') open.pop();
  }
  return leaves;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Other values of the same kind. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [Number.isInteger(value) ? value + 1 : value + 0.25];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [7, 'x'];
  if (/^\d{4}-\d\d/.test(value)) return [value.replace(/^\d{4}/, (year) => String(Number(year) + 1))];
  if (/^\d\d?\.(?:\d\d\.)?\d{4}$/.test(value))
    return [value.replace(/\d{4}$/, (year) => String(Number(year) + 1))];
  if (/^[A-Z]{3}$/.test(value)) return ['EUR'];
  const counted = value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return /^[\d\s.,-]+$/.test(value) ? [counted] : [`${value} 2`, ...(counted === value ? [] : [counted])];
}
