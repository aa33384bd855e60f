/**
 * A short text that differs when the bytes do, to see whether a feed has changed without reading it.
 *
 * SHA-256 where the browser offers it (not on plain http), else 32-bit FNV-1a with the length.
 */
export async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle) {
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.byteLength}-${(hash >>> 0).toString(16)}`;
}
