/** Does what nobody waits for once the browser has nothing else to do, or soon; Safari says by no event when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, {timeout: 2000});
  else setTimeout(work, 200);
}
