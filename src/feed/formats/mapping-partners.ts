import {mappingFault} from './mapping-fault.js';
import {isRecord, type JsonRecord} from './record.js';

/**
 * Checks keys that only make sense with another.
 *
 * @throws {FeedError} `bad-mapping`
 */
export function checkPartners(json: JsonRecord): void {
  const {figures, months, month, lon, lat, stage, amount, years} = json;
  const byMonth =
    month !== undefined ||
    (isRecord(figures) && figures['month'] !== undefined) ||
    JSON.stringify(years ?? '').includes('{month}');
  if (byMonth && months === undefined)
    throw mappingFault(
      '/months',
      'Say how months are counted: "months": "each" where a month stands for itself, "cumulative" where it counts from 1 January.',
    );
  if ((lon === undefined) !== (lat === undefined))
    throw mappingFault(
      lon === undefined ? '/lat' : '/lon',
      'A place needs "lon" and "lat" both; for one column with both write "latLon" or "lonLat".',
    );
  if (stage !== undefined && amount === undefined)
    throw mappingFault('/stage', '"stage" tells the stage of "amount": name that column too.');
  if (isRecord(figures) && figures['list'] === undefined && json['groupBy'] === undefined)
    throw mappingFault(
      '/figures',
      'Say where the rows are: "list" inside "figures" for a list in each record, or "groupBy" for several rows a project.',
    );
}
