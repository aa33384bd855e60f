/** Width of a letter in parts of the font size; Cyrillic and Latin sans-serifs stay below it on average. */
const LETTER = 0.56;
/** The same in bold. */
export const BOLD_LETTER = 0.68;

/** How wide a text is at most likely to be, in pixels: pictures are also made where nothing can be measured. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * LETTER;
}

/**
 * Breaks a text into lines that fit a width; a word that is longer than a line stands alone.
 *
 * @param letter width of a letter in parts of the font size; bold ones are wider
 */
export function wrapText(text: string, width: number, size: number, letter = LETTER): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * letter)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/)) {
    if (line !== '' && [...line].length + 1 + [...word].length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
