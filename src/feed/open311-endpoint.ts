/** Hosts of the machine itself, where plain http leaves nothing open to others. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Where an Open311 GeoReport v2 service is. */
export interface Open311Endpoint {
  /** Absolute, ends with a slash, without a query. */
  readonly href: string;
  readonly host: string;
  /** What every request carries along, such as `jurisdiction_id`, as the address told it. */
  readonly common: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the address of an endpoint. That of one of its files (`…/services.json`) stands for it.
 *
 * Only https is taken, http where the page itself or this machine is meant. A key of the service is left out: it would be in
 * everybody's hands, so a site adds it on its own server.
 *
 * @param base address that a relative one is resolved against
 */
export function open311Endpoint(address: string | undefined, base?: string): Open311Endpoint | undefined {
  const page = typeof location === 'undefined' ? undefined : location;
  const against = base && URL.canParse(base) ? base : page?.href;
  const text = address?.trim();
  if (!text || text.includes('{') || !URL.canParse(text, against)) return undefined;
  const {protocol, origin, host, hostname, pathname, searchParams} = new URL(text, against);
  const isOwn = protocol === 'http:' && (origin === page?.origin || LOOPBACK.test(hostname));
  if (protocol !== 'https:' && !isOwn) return undefined;
  const folder = pathname
    .replace(/\/(?:services|requests|discovery)\.(?:json|xml)$/, '/')
    .replace(/\/?$/, '/');
  return {
    href: origin + folder,
    host,
    common: [...searchParams].filter(([name]) => name !== 'api_key'),
  };
}

/** Address of a file of the endpoint: `requests.json` with these parameters. */
export function open311Address(
  {href, common}: Open311Endpoint,
  path: string,
  parameters: readonly (readonly [name: string, value: string])[] = [],
): string {
  const query = new URLSearchParams(
    [...common, ...parameters].map(([name, value]) => [name, value]),
  ).toString();
  return href + path + (query && `?${query}`);
}
