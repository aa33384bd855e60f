/** Where a text stops being JSON, from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const WORD = /[+-]?[\w.$]+/y;
/** What other languages have for a missing or an unlimited value. */
const FOREIGN_WORDS = /^(?:[+-]?(?:NaN|Infinity|inf)|undefined|None|True|False|NULL|nil)$/i;

/** Finds the first fault of a text; JavaScript engines do not always say where it is. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = after(SPACE, text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let expect: 'value' | 'key' | 'first' | 'next' = 'value';
  for (;;) {
    if (expect === 'next') {
      const container = open.at(-1);
      if (!container) return at < text.length ? faultAt(text, at, afterEnd(text[at])) : undefined;
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
      if (after(STRING, text, at) === at) return faultAt(text, at, keyFault(text[at]));
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
    if (end === at) return faultAt(text, at, valueFault(text, at));
    at = after(SPACE, text, end);
    expect = 'next';
  }
}

function afterEnd(start: string | undefined): string {
  return start === '{' || start === '['
    ? 'a second document begins; put all records into one list, or each on a line of its own'
    : 'text after the end';
}

function keyFault(start: string | undefined): string {
  if (start === undefined) return 'the end is missing';
  return start === '}' ? 'a comma before the closing bracket' : 'a name in double quotes is missing';
}

function valueFault(text: string, at: number): string {
  const start = text[at];
  if (start === undefined) return 'the end is missing';
  if (start === '"') return 'a text that is not closed, or holds a line break or a wrong escape';
  if (start === "'") return 'a text in single quotes, where double ones are needed';
  if (start === ']' || start === '}') return 'a comma before the closing bracket';
  const word = text.slice(at, after(WORD, text, at)).slice(0, 40);
  if (FOREIGN_WORDS.test(word))
    return `"${word}", which is no value of JSON; give null where nothing is known`;
  return /^[+-]?[\d.]/.test(word) ? `"${word}", which is not how JSON writes a number` : 'a value is missing';
}

/** Where a pattern that starts at a place ends; the place itself where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function faultAt(text: string, at: number, what: string): JsonFault {
  const before = text.slice(0, at);
  const isComment = text.startsWith('//', at) || text.startsWith('/*', at);
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    what: isComment ? 'a comment, which JSON does not have' : what,
  };
}
