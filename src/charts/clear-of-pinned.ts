/**
 * Scrolls an area so far that what has the focus lies beside the header, the totals and the first column, which stay in view:
 * a browser counts what is under them, or partly at the edge, as seen.
 */
export function clearOfPinned(focused: Element, scroller: Element): void {
  const at = focused.getBoundingClientRect();
  const area = scroller.getBoundingClientRect();
  if (focused.closest('tbody')) {
    const top = bottomOf(scroller, 'thead') ?? area.top;
    const bottom = scroller.querySelector('tfoot')?.getBoundingClientRect().top ?? area.bottom;
    scroller.scrollTop += distance(at.top - top, at.bottom - bottom);
  } else if (!focused.closest('.title')) {
    const title = scroller.querySelector('thead .title')?.getBoundingClientRect();
    const [left, right] =
      getComputedStyle(scroller).direction === 'rtl'
        ? [area.left, title?.left ?? area.right]
        : [title?.right ?? area.left, area.right];
    scroller.scrollLeft += distance(at.left - left, at.right - right);
  }
}

function bottomOf(scroller: Element, selector: string): number | undefined {
  return scroller.querySelector(selector)?.getBoundingClientRect().bottom;
}

/** How far to go, where a thing sticks out before the beginning (below 0) or after the end (above 0). */
function distance(before: number, after: number): number {
  if (before < 0) return before;
  return after > 0 ? Math.min(after, before) : 0;
}
