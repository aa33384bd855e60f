/**
 * The first of some elements in the order of the page, across shadow roots: one that holds another comes before it. Those that
 * are not seen come last.
 */
export function firstInPage(elements: readonly Element[]): Element | undefined {
  return [...elements].sort(
    (a, b) => Number(b.checkVisibility()) - Number(a.checkVisibility()) || (precedes(a, b) ? -1 : 1),
  )[0];
}

function precedes(a: Element, b: Element): boolean {
  const [pathA, pathB] = [pathTo(a), pathTo(b)];
  const depth = pathA.findIndex((element, index) => element !== pathB[index]);
  const [here, there] = [pathA[depth], pathB[depth]];
  if (!here) return true;
  if (!there) return false;
  return (here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The element and the hosts of the shadow roots it stands in, outermost first. */
function pathTo(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...pathTo(root.host), element] : [element];
}
