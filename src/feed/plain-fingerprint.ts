/**
 * A hash of 32 bits after FNV-1a, with the length: enough to tell one state of a feed from the next.
 *
 * Takes four bytes at a time, as it may run where the page does.
 */
export function plainFingerprint(bytes: Uint8Array<ArrayBuffer>): string {
  const words = new Int32Array(bytes.buffer, 0, bytes.byteOffset === 0 ? bytes.byteLength >> 2 : 0);
  let hash = 0x811c9dc5;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (const byte of bytes.subarray(words.byteLength)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.byteLength}-${(hash >>> 0).toString(16)}`;
}
