/**
 * Copies what stands in a field.
 *
 * @returns false where the browser or the page's policy does not allow it: then the text is selected, with the focus on it
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
