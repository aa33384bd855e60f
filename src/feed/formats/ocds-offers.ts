import type {Award, Offer, Procurement, Quantity} from '../../model/project.js';
import {isoDateOf} from './iso-date.js';
import {filledWord} from './oc4ids-values.js';
import type {ReleaseContext} from './ocds-values.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';

/** What was offered and to whom it went: the Bids extension, with the awards and the criteria they are read by. */
export function offersOf(
  release: JsonRecord,
  {values}: ReleaseContext,
): Pick<Procurement, 'criteria' | 'offers' | 'awards'> | undefined {
  const details = listOf(recordOf(release['bids'])['details']);
  const offers = details.flatMap((entry, index) => {
    if (!isRecord(entry)) return [];
    const by = partyKeys(entry['tenderers']);
    if (by.length === 0) return [];
    return {
      by,
      value: values.read(entry['value'], `/bids/details/${index}/value`),
      at: isoDateOf(entry['date']),
      status: filledWord(entry['status']),
    } as Offer;
  });
  if (offers.length === 0) return undefined;
  const awards = listOf(release['awards'])
    .filter(isRecord)
    .map((award) => ({to: partyKeys(award['suppliers']), status: filledWord(award['status'])}) as Award);
  const criteria = filledWord(recordOf(release['tender'])['awardCriteria']);
  return {offers, awards, ...(criteria === undefined ? {} : {criteria})};
}

/** How much is bought, where a process buys one thing: the item of its contract, else award, else tender. */
export function quantityOf(release: JsonRecord): Quantity | undefined {
  const holders = [listOf(release['contracts']), listOf(release['awards']), [release['tender']]];
  for (const holder of holders) {
    const items = holder.flatMap((entry) => listOf(recordOf(entry)['items'])).filter(isRecord);
    const [item, ...others] = items;
    if (!item) continue;
    if (others.length > 0) return undefined;
    const {quantity, unit, classification} = item;
    const name = filledWord(recordOf(unit)['name']) ?? filledWord(recordOf(unit)['id']);
    const of = filledWord(recordOf(classification)['id']);
    if (typeof quantity !== 'number' || !(quantity > 0) || name === undefined) return undefined;
    return {value: quantity, unit: name, ...(of === undefined ? {} : {of})};
  }
  return undefined;
}

function partyKeys(value: unknown): readonly string[] {
  return listOf(value).flatMap((entry) => {
    const {id, name} = recordOf(entry);
    return wordOf(id) ?? wordOf(name) ?? [];
  });
}
