/** A generator of numbers from 0 to 1 that is the same at every run. */
export function random(seed: number): () => number;

/** A whole number from 0 up to, but not including, `below`. */
export function integer(next: () => number, below: number): number;
