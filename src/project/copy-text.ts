/** Puts a text on the reader's clipboard; false where the browser, or the frame the page is in, does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Marks what an element holds, so that the reader's own keys copy it. */
export function selectText(element: Element): void {
  const selection = getSelection();
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    return;
  }
  selection?.selectAllChildren(element);
}
