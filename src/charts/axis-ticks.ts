/** Steps of an axis in parts of a power of ten. */
const STEPS = [1, 2, 2.5, 5];
/** More values than these stand too close on a phone. */
const MOST = 5;

/**
 * Three to five round values on an axis, zero among them, ascending. An axis without length has zero alone.
 *
 * Of the steps that fit, the one with most values is taken.
 */
export function axisTicks(min: number, max: number): readonly number[] {
  const span = max - min;
  if (!(span > 0) || !Number.isFinite(span)) return [0];
  const power = Math.floor(Math.log10(span)) - 1;
  const steps = [power, power + 1, power + 2].flatMap((of) => STEPS.map((step) => ({step, of})));
  for (const {step, of} of steps) {
    const [from, to] = [Math.ceil(count(min, step, of)), Math.floor(count(max, step, of))];
    if (to - from + 1 > MOST) continue;
    return Array.from({length: to - from + 1}, (_, at) => tick(from + at, step, of));
  }
  return [0];
}

/** How many steps a value is from zero; noise of binary fractions does not push a value over a step. */
function count(value: number, step: number, power: number): number {
  const steps = value / (step * 10 ** power);
  const whole = Math.round(steps);
  return Math.abs(steps - whole) < 1e-9 ? whole : steps;
}

/** Written so that 3 × 0.1 is 0.3. */
function tick(steps: number, step: number, power: number): number {
  return power < 0 ? (steps * step) / 10 ** -power : steps * step * 10 ** power;
}
