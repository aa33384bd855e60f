import {FeedError} from './feed-error.js';

/** How archives begin. Of each the first bytes, as letters of ISO-8859-1. */
const ARCHIVES: readonly (readonly [signature: string, kind: string])[] = [
  ['PK\u0003\u0004', 'ZIP'],
  ['PK\u0005\u0006', 'ZIP'],
  ['Rar!', 'RAR'],
  ['7z\u00bc\u00af', '7z'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ', 'xz'],
  ['\u0028\u00b5\u002f\u00fd', 'zstd'],
];
const DOCUMENTS: readonly (readonly [signature: string, kind: string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'Excel'],
  ['%PDF', 'PDF'],
  ['PAR1', 'Parquet'],
  ['SQLite format 3', 'SQLite'],
];
/** Packed folders that are documents: names of files inside, near the beginning. */
const PACKED_DOCUMENTS: readonly (readonly [sign: RegExp, kind: string])[] = [
  [/xl\//, 'Excel'],
  [/word\//, 'Word'],
  [/oasis\.opendocument/, 'OpenDocument'],
  [/\[Content_Types\]\.xml/, 'Office'],
];
/** Offset of "ustar" in a header of POSIX tar. */
const TAR_SIGN_AT = 257;
/** So many bytes from the beginning tell what a file is. */
const HEAD = 8192;

/**
 * Refuses files that hold data but are no text, so that their publisher reads what to do.
 *
 * @throws {FeedError} `archive`, `office-file`
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  const letters = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  const document = kindIn(DOCUMENTS, letters);
  const archive = kindIn(ARCHIVES, letters) ?? (isTar(bytes) ? 'TAR' : undefined);
  const kind = document ?? (archive === 'ZIP' ? packedDocument(bytes) : undefined);
  if (kind !== undefined) {
    const message = `This is a file of ${kind}, which is not read. Save its table as CSV in UTF-8 and publish that.`;
    throw new FeedError('office-file', message, '', {kind});
  }
  if (archive === undefined) return;
  const message = `This is an archive (${archive}). Unpack it and publish the file inside; only gzip is unpacked here.`;
  throw new FeedError('archive', message, '', {kind: archive});
}

function kindIn(kinds: typeof ARCHIVES, letters: string): string | undefined {
  return kinds.find(([signature]) => letters.startsWith(signature))?.[1];
}

function isTar(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(TAR_SIGN_AT, TAR_SIGN_AT + 5)) === 'ustar';
}

function packedDocument(bytes: Uint8Array): string | undefined {
  const names = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return PACKED_DOCUMENTS.find(([sign]) => sign.test(names))?.[1];
}
