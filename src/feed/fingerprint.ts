/**
 * A short text that differs when the bytes do, to see whether a feed has changed without reading it.
 *
 * SHA-256 where the browser offers it (not on plain http), else a short hash of our own.
 */
export async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return (await import('./plain-fingerprint.js')).plainFingerprint(bytes);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
