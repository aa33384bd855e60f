/** Does what nobody waits for once the browser has nothing else to do; Safari says by no event when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 200);
}
