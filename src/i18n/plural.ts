/**
 * Chooses the form a Russian noun takes after a whole number: 1 проект, 2 проекта, 5 проектов.
 *
 * Rules of CLDR for `ru`; a fraction takes the second form (1,5 проекта).
 */
export function ruPlural(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) return few;
  const tens = Math.abs(n) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/** Chooses the form an English noun takes after a number: 1 project, 0 projects. */
export function enPlural(n: number, one: string, many: string): string {
  return Math.abs(n) === 1 ? one : many;
}
