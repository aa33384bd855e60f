/** A whole number, also where it is written as text; NaN for anything else. */
export function wholeNumber(value: unknown): number {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value)
        : NaN;
  return Number.isSafeInteger(number) ? number : NaN;
}
