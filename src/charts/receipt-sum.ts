/** The largest sum a reader may share out, in whole units of the currency. */
const MOST = 1e12;

const THOUSAND = 1000;

/** Whole thousands in groups: "250 000", "250,000", "1.250.000". */
const GROUPED = /^\d{1,3}([\s.,'’])\d{3}(?:\1\d{3})*$/u;
/** A number that may have groups and a fraction: "1 500,50", "1500.5". */
const FRACTION = /^(\d+|\d{1,3}(?:[\s'’]\d{3})+)(?:[.,](\d*))?$/u;

/**
 * Reads a sum as people write it, in whole units: "250 000 ₸", "250,000", "1 500,50".
 *
 * @returns undefined where it is no sum above zero, or one beyond `MOST`
 */
export function parseSum(text: string): number | undefined {
  const written = text.replace(/[\p{Sc}\p{L}]/gu, '').trim();
  if (GROUPED.test(written)) return within(Number(written.replace(/\D/g, '')));
  const [found, whole = '', fraction = ''] = FRACTION.exec(written) ?? [];
  return found === undefined ? undefined : within(Number(`${whole.replace(/\D/g, '')}.${fraction}`));
}

/** The sum that a page asks to be shared out; a thousand where that is none. */
export function receiptSum(asked: number | undefined): number {
  return within(asked ?? NaN) ?? THOUSAND;
}

function within(sum: number): number | undefined {
  const rounded = Math.round(sum);
  return rounded >= 1 && rounded <= MOST ? rounded : undefined;
}
