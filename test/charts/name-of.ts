/** What a mark is called by those who hear it: its own label, or that of the picture inside it. */
export function nameOf(mark: Element | null | undefined): string {
  const labelled = mark?.hasAttribute('aria-label') ? mark : mark?.querySelector('[aria-label]');
  return labelled?.getAttribute('aria-label') ?? '';
}
