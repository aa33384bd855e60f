/** Which rows of a long table stand in the page, and how much empty space stands for the others, in CSS pixels. */
export interface RowWindow {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Rows kept ready above and below what is seen. */
const AHEAD = 6;

/** Engines give up on elements higher than about 17 million pixels. */
export const HIGHEST = 12_000_000;

/** As the styles of the table set them. */
const LINE_HEIGHT = 1.3;
const CELL_PADDING = 16;
const NARROW = 576;

/**
 * The height of a row: room for three lines of text or, in a narrow table, five.
 *
 * @param font size of the table's text in pixels
 * @param width of the table in pixels
 */
export function roomForRow(font: number, width: number): number {
  const text = width <= NARROW ? 5 * Math.max(font * 0.875, 13) : 3 * font * 0.9375;
  return Math.ceil(text * LINE_HEIGHT) + CELL_PADDING;
}

/**
 * The rows to draw for a scroll position. All rows are of one height.
 *
 * Where all rows together would be higher than engines allow, the scroll bar stands for the whole table in a smaller scale.
 */
export function rowWindow(count: number, height: number, scrollTop: number, viewport: number): RowWindow {
  const whole = Math.min(count * height, HIGHEST);
  const seen = Math.ceil(viewport / height) + 1;
  const top = Math.max(0, Math.min(scrollTop, whole - viewport));
  const at =
    count * height > HIGHEST
      ? scaledRow(top / (whole - viewport), count - seen + 1)
      : Math.floor(top / height);
  const first = Math.max(0, at - AHEAD);
  const end = Math.min(count, at + seen + AHEAD);
  const exact = count * height <= HIGHEST;
  const before = exact ? first * height : Math.max(0, top - (at - first) * height);
  return {first, end, before, after: Math.max(0, whole - before - (end - first) * height)};
}

function scaledRow(share: number, last: number): number {
  return Math.round(share * last);
}
