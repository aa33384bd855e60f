const CLAIMED = Symbol.for('open-budget-elements.claimed-tags');

/**
 * Takes the tags that no other loader on the page has taken, so that a script pasted twice, or in two versions, loads
 * each element once.
 *
 * @returns the tags that are now this loader's
 */
export function claimTags(tags: readonly string[]): ReadonlySet<string> {
  const holder = globalThis as {[CLAIMED]?: Set<string>};
  const claimed = (holder[CLAIMED] ??= new Set());
  const mine = tags.filter((tag) => !claimed.has(tag));
  for (const tag of mine) claimed.add(tag);
  return new Set(mine);
}
