/** Slow machines run several browsers at once; a test that waits for nothing still ends. */
const MOST_MILLISECONDS = 20_000;

/** Looks again with every frame until something is true. */
export async function waitUntil(isTrue: () => unknown, what = 'what the test waits for'): Promise<void> {
  const end = performance.now() + MOST_MILLISECONDS;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
