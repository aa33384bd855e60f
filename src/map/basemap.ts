/** What lies at the address of a base map. */
export type Basemap =
  | {readonly kind: 'style'; readonly url: string}
  | {readonly kind: 'tiles'; readonly url: string}
  | {readonly kind: 'unsupported'; readonly url: string};

/**
 * Tells what a `basemap` address is: raster tiles where it holds `{z}`, `{x}` and `{y}`, otherwise a MapLibre style.
 *
 * A PMTiles archive cannot be shown: give the address of a style of a server that reads it.
 */
export function basemapOf(address: string, base: string): Basemap {
  if (/\.pmtiles($|[?#])/i.test(address) || address.startsWith('pmtiles:'))
    return {kind: 'unsupported', url: address};
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => address.includes(part));
  if (isTemplate)
    return {kind: 'tiles', url: resolved(address.replaceAll('{', '%7B').replaceAll('}', '%7D'), base)};
  return {kind: 'style', url: resolved(address, base)};
}

function resolved(address: string, base: string): string {
  const url = URL.canParse(address, base) ? new URL(address, base).href : address;
  return url.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
}
