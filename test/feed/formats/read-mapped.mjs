import {loadSource} from '../../load-source.mjs';

const {records} = await loadSource('feed/formats/records.ts');
const {readMapping} = await loadSource('feed/formats/mapping.ts');

/** Reads records by a mapping as a page states it. */
export function readMapped(list, mapping) {
  return records.read(list, {mapping: readMapping(mapping)});
}
