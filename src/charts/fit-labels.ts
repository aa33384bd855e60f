/** What of a label is shown, the most first. */
const LESS = ['small', 'name', 'none'] as const;

/**
 * Leaves of each label what fits into its box: name and figure, the same in smaller type, the name alone, or nothing. A cut word would mislead.
 *
 * Boxes are read as they are laid out, so that fonts and spacing of the host page count; each step reads all before it writes.
 */
export function fitLabels(labels: Iterable<HTMLElement>): void {
  let tight = [...labels];
  for (const label of tight) label.dataset['fit'] = 'all';
  for (const less of LESS) {
    tight = tight.filter(overflows);
    for (const label of tight) label.dataset['fit'] = less;
  }
}

function overflows({scrollWidth, clientWidth, scrollHeight, clientHeight}: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight;
}
