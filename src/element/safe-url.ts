const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The one gate through which an address from a feed becomes a link or an image.
 *
 * @param address as the feed gives it; a relative one is resolved against `base`
 * @param base address of the feed
 * @returns the absolute address, or undefined where it is broken or leads anywhere but http, https, mailto, tel
 */
export function safeUrl(address: string | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  const against = base && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(address, against)) return undefined;
  const url = new URL(address, against);
  return ALLOWED.has(url.protocol) ? url.href : undefined;
}
