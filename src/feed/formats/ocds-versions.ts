import {isRecord, isUnsafeKey, type JsonRecord} from './record.js';

/**
 * The current state in a versioned release: of each list of versioned values (`{"releaseID", "releaseDate", "value"}`) the
 * last. Fields that are not versioned (`ocid`, the ids of listed objects) stay.
 */
export function lastVersion(versioned: JsonRecord): JsonRecord {
  const current: Record<string, unknown> = {};
  for (const key of Object.keys(versioned)) {
    if (isUnsafeKey(key)) continue;
    const value = lastValue(versioned[key]);
    if (value !== undefined && value !== null) current[key] = value;
  }
  return current;
}

function lastValue(value: unknown): unknown {
  if (isRecord(value)) return lastVersion(value);
  if (!Array.isArray(value)) return value;
  const entries = value as readonly unknown[];
  const last = entries[entries.length - 1];
  if (entries.length > 0 && entries.every(isVersionedValue)) return (last as JsonRecord)['value'];
  return entries.map((entry) => (isRecord(entry) ? lastVersion(entry) : entry));
}

function isVersionedValue(entry: unknown): boolean {
  return isRecord(entry) && 'value' in entry && ('releaseDate' in entry || 'releaseID' in entry);
}
