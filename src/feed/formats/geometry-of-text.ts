const WKT = /^(?:SRID=\d+;\s*)?(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:Z|M|ZM)?\s*(\(.*\))\s*$/is;
const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
};
const NUMBER = '[-+]?[\\d.]+(?:e[-+]?\\d+)?';
const POSITION = new RegExp(`(${NUMBER})\\s+(${NUMBER})(?:\\s+${NUMBER})*`, 'gi');

/** A geometry written as text: GeoJSON, or WKT such as "POINT (76.9 43.2)"; undefined for other texts. */
export function geometryOfText(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed.startsWith('{')) return parsed(trimmed);
  const [, multi, kind = '', body = ''] = WKT.exec(trimmed) ?? [];
  const type = TYPES[kind.toUpperCase()];
  if (type === undefined) return undefined;
  const nested = parsed(body.replace(POSITION, '[$1,$2]').replaceAll('(', '[').replaceAll(')', ']'));
  if (!Array.isArray(nested)) return undefined;
  if (!multi) return {type, coordinates: type === 'Point' ? (nested as unknown[])[0] : (nested as unknown[])};
  return {type: `Multi${type}`, coordinates: type === 'Point' ? nested.map(bare) : (nested as unknown[])};
}

/** MULTIPOINT may have each point in brackets of its own. */
function bare(point: unknown): unknown {
  return Array.isArray(point) && Array.isArray(point[0]) ? (point as unknown[])[0] : point;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
