import type {Standard} from '../model/dataset.js';

/** How much of a document is looked at. */
const HEAD_BYTES = 32_768;

/** Words that only feeds of one standard begin with; the first that occurs counts. */
const SIGNS: readonly (readonly [RegExp, Standard])[] = [
  [/"openBudget"\s*:/, 'open-budget'],
  [/"contractingProcesses"\s*:|"oc4ids-/, 'oc4ids'],
  [/"utv"\s*:[^}]*"plg"\s*:/, 'budget.egov.kz'],
  [/"FeatureCollection"/, 'geojson'],
];

/**
 * Guesses the standard of a document by its beginning, to fetch the likely reader while nothing is parsed yet. The content
 * decides in the end.
 */
export function sniff(bytes: Uint8Array): Standard | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  return SIGNS.find(([sign]) => sign.test(head))?.[1];
}
