const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * The day of an ISO 8601 date as days since 1970-01-01, as it is written, whatever the time zone.
 *
 * @param edge which day a date without day or month stands for: the first or the last of its span
 */
export function dayOf(iso: string | undefined, edge: 'first' | 'last' = 'first'): number | undefined {
  const [, year, month, day] = ISO_DAY.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  const last = edge === 'last';
  const monthIndex = month === undefined ? (last ? 11 : 0) : Number(month) - 1;
  if (day !== undefined) return Date.UTC(Number(year), monthIndex, Number(day)) / DAY;
  return Date.UTC(Number(year), last ? monthIndex + 1 : monthIndex, last ? 0 : 1) / DAY;
}
