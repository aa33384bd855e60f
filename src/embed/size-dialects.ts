import {SIZE, type SizeMessage, VERSION} from './size-message.js';

/**
 * The messages that tell one height to whoever may listen around a frame: ours, AMP's always; Pym's and WordPress's to those
 * that gave the frame a name or a secret.
 *
 * - AMP: amp-iframe, "Iframe resizing", https://amp.dev/documentation/components/amp-iframe
 * - Pym: pym.js 1.3, `_makeMessage`; the id comes as `childId` of the query
 * - WordPress: wp-includes/js/wp-embed.js; the secret comes in the fragment, `#?secret=…`, letters and digits
 */
export function sizeMessages(
  height: number,
  {search, hash}: Pick<Location, 'search' | 'hash'>,
): readonly unknown[] {
  const ours: SizeMessage = {type: SIZE, version: VERSION, height};
  const name = new URLSearchParams(search).get('childId');
  const secret = secretIn(hash);
  return [
    ours,
    {sentinel: 'amp', type: 'embed-size', height},
    ...(name ? [['pym', name, 'height', height].join('xPYMx')] : []),
    ...(secret ? [{message: 'height', value: height, secret}] : []),
  ];
}

/** Whether the page around asks for the height in another dialect: Pym tells its width, WordPress that it is ready. */
export function asksForSize(data: unknown, {hash}: Pick<Location, 'hash'>): boolean {
  if (typeof data === 'string') return data.startsWith('pymxPYMx') && data.includes('xPYMxwidthxPYMx');
  if (typeof data !== 'object' || data === null || !('message' in data) || !('secret' in data)) return false;
  return data.message === 'ready' && data.secret === secretIn(hash);
}

function secretIn(hash: string): string | undefined {
  return /[?&]secret=([a-z0-9]+)(?:&|$)/i.exec(hash)?.[1];
}
