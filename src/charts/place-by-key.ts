/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

/**
 * The row that a key leads to from another, within the rows there are.
 *
 * @returns undefined for keys that lead nowhere
 */
export function placeByKey(key: string, place: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: count - 1,
  };
  const wanted = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}
