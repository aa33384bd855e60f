/**
 * Rows of each code in their order, the codes in the order of their numbers; codes without rows are left out.
 *
 * @param codeOf a whole number from 0 on, or a negative one for a row outside all
 */
export function rowsByCode(size: number, codeOf: (row: number) => number): readonly Uint32Array[] {
  const codes = new Int32Array(size);
  let most = -1;
  for (let row = 0; row < size; row++) most = Math.max(most, (codes[row] = codeOf(row)));
  const ends = new Uint32Array(most + 2);
  for (const code of codes) if (code >= 0) ends[code + 1] = (ends[code + 1] ?? 0) + 1;
  for (let code = 0; code <= most; code++) ends[code + 1] = (ends[code + 1] ?? 0) + (ends[code] ?? 0);
  const next = ends.slice();
  const rows = new Uint32Array(ends[most + 1] ?? 0);
  codes.forEach((code, row) => {
    if (code < 0) return;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  });
  return Array.from({length: most + 1}, (_, code) => rows.subarray(ends[code], ends[code + 1])).filter(
    ({length}) => length > 0,
  );
}
