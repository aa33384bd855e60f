import {detect} from '../detect.js';
import {guessMapping, versionColumns} from './guess-mapping.js';
import type {Mapping} from './mapping.js';
import {recordShape} from './record-columns.js';
import {foundRecords, kindCalled, numberColumn} from './found-records.js';
import type {FoundList} from './list-under.js';
import {listOf, recordOf} from './record.js';

/**
 * A mapping for a feed of no standard, for a person to look through, complete by currency and unit, and save.
 *
 * @param json the parsed document
 * @returns undefined where the feed needs none: its standard tells what is money, or nothing in it may be
 */
export function proposeMapping(json: unknown): Mapping | undefined {
  const found = recordsOf(json);
  if (!found) return undefined;
  const {records, base} = found;
  const isGeographic = detect(json) === 'geojson' || detect(json) === 'ogc-features';
  const {kind, mapping, money, columns} = guessMapping(records, isGeographic ? 'projects' : kindCalled(base));
  if (columns.length === 0 || kind === 'links') return undefined;
  const shape = recordShape(records.slice(0, 5000));
  const id = mapping.id ?? (kind === 'projects' && !isGeographic ? numberColumn(records) : undefined);
  return {
    ...mapping,
    ...(id === undefined ? {} : {id}),
    ...money,
    ...(id === undefined ? {} : versionColumns(shape)),
  };
}

function recordsOf(json: unknown): FoundList | undefined {
  switch (detect(json)) {
    case 'geojson':
    case 'ogc-features':
      return {
        base: '/features',
        records: listOf(recordOf(json)['features']).map((feature) => recordOf(feature)['properties']),
      };
    case 'records':
    case 'data.egov.kz':
      return foundRecords(json);
    default:
      return undefined;
  }
}
