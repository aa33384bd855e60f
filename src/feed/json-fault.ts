/** Where a text stops being JSON, from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** Finds the first fault of a text; JavaScript engines do not always say where it is. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = after(SPACE, text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let expect: 'value' | 'key' | 'first' | 'next' = 'value';
  for (;;) {
    if (expect === 'next') {
      const container = open.at(-1);
      if (!container) return at < text.length ? faultAt(text, at, 'text after the end') : undefined;
      const closes = text[at] === (container === '{' ? '}' : ']');
      if (!closes && text[at] !== ',')
        return faultAt(
          text,
          at,
          at < text.length ? 'a comma or closing bracket is missing' : 'the end is missing',
        );
      if (closes) open.pop();
      else expect = container === '{' ? 'key' : 'value';
      at = after(SPACE, text, at + 1);
      continue;
    }
    if (expect === 'first' && (text[at] === '}' || text[at] === ']')) {
      if (text[at] !== (open.pop() === '{' ? '}' : ']'))
        return faultAt(text, at, 'the wrong closing bracket');
      at = after(SPACE, text, at + 1);
      expect = 'next';
      continue;
    }
    if (expect === 'key' || (expect === 'first' && open.at(-1) === '{')) {
      const colon = after(SPACE, text, after(STRING, text, at));
      if (after(STRING, text, at) === at)
        return faultAt(
          text,
          at,
          text[at] === '}' ? 'a comma before the closing bracket' : 'a name in double quotes is missing',
        );
      if (text[colon] !== ':') return faultAt(text, colon, 'a colon is missing');
      at = after(SPACE, text, colon + 1);
      expect = 'value';
      continue;
    }
    const start = text[at];
    if (start === '{' || start === '[') {
      open.push(start);
      at = after(SPACE, text, at + 1);
      expect = 'first';
      continue;
    }
    const end = after(start === '"' ? STRING : SCALAR, text, at);
    if (end === at) return faultAt(text, at, valueFault(start));
    at = after(SPACE, text, end);
    expect = 'next';
  }
}

function valueFault(start: string | undefined): string {
  if (start === undefined) return 'the end is missing';
  if (start === '"') return 'a text that is not closed, or holds a line break or a wrong escape';
  return start === ']' || start === '}' ? 'a comma before the closing bracket' : 'a value is missing';
}

/** Where a pattern that starts at a place ends; the place itself where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function faultAt(text: string, at: number, what: string): JsonFault {
  const before = text.slice(0, at);
  return {line: before.split('\n').length, column: at - before.lastIndexOf('\n'), what};
}
