/** Numbers of the lines in which the rows of a table of text begin; quoted cells may hold line breaks. */
export function rowLines(text: string, delimiter: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let begin = 1;
  let isQuoted = false;
  let isFilled = false;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    const isBreak = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (isBreak) line++;
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === undefined || (isBreak && !isQuoted)) {
      if (isFilled) lines.push(begin);
      begin = line;
      isFilled = false;
    } else if (sign !== delimiter && sign !== '\r') isFilled = true;
  }
  return lines;
}
