/** Says how high the content of a frame is; sent by the frame to the page around it. */
export const SIZE = 'open-budget:size';

/** Asks a frame for its height; sent by the page around it. */
export const HELLO = 'open-budget:hello';

/** Of this protocol. A later one may add members to a message and keeps those of earlier ones. */
export const VERSION = 1;

/** `height` is in CSS pixels. */
export interface SizeMessage {
  readonly type: typeof SIZE;
  readonly version: number;
  readonly height: number;
}

/** What a page says to its frame, so that the frame tells its height once more. */
export interface HelloMessage {
  readonly type: typeof HELLO;
  readonly version: number;
}

/** The height that a message tells; undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (!isOurs(data, SIZE) || !('height' in data)) return undefined;
  const {height} = data;
  return typeof height === 'number' && Number.isFinite(height) && height > 0 ? height : undefined;
}

/** True for a message that asks for the height. */
export function isHello(data: unknown): boolean {
  return isOurs(data, HELLO);
}

function isOurs(data: unknown, type: string): data is object {
  if (typeof data !== 'object' || data === null) return false;
  if (!('type' in data) || data.type !== type) return false;
  return 'version' in data && typeof data.version === 'number' && data.version >= 1;
}
