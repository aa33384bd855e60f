/** Encodes what would part conditions from each other, `%`, `,`, `;`, `=`, and spaces at the ends. */
export function encodeValue(text: string): string {
  return text.replace(/[%,;=]|^\s+|\s+$/g, encodeURIComponent);
}

/** Decodes a value; one that was never encoded ("100 %") is taken as it is. */
export function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
