import {type Mapping, readMapping} from './formats/mapping.js';
import {jsonOf} from './open-bytes.js';
import {request} from './request.js';
import {wordAt} from './word-at.js';

/**
 * Loads the mapping file of a source.
 *
 * @param addresses of mapping files, by the position of their source
 * @returns undefined where the source has none
 */
export async function loadMapping(
  addresses: string,
  position: number,
  signal: AbortSignal,
): Promise<Mapping | undefined> {
  const address = wordAt(addresses, position);
  if (!address) return undefined;
  const {bytes} = await request(address, {signal});
  return readMapping(await jsonOf(bytes));
}
