import type {Text} from '../../model/text.js';
import {filledText, filledWord} from './oc4ids-values.js';
import type {OcdsParties} from './ocds-parties.js';
import {translatedText} from './ocds-values.js';
import type {ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import type {RegionColumn} from './region-column.js';
import {countCountry} from './country-bounds.js';

/** What the places of the processes of a feed share. */
export interface PlaceContext {
  readonly writer: ProjectWriter;
  readonly regions: RegionColumn;
  readonly countries: Map<string, number>;
  readonly parties: OcdsParties;
  readonly language: string;
}

interface Located {
  readonly location: JsonRecord;
  readonly path: string;
}

/** Gazetteers that give regions; those of single places (GeoNames, OpenStreetMap) give none. */
const REGION_SCHEMES = ['KZ-KATO', 'ISO3166-2', 'NUTS'];

/**
 * Puts where a process is carried out (Location extension). A process without a place of delivery is in the region of its
 * buyer and on no map: the address of an office is not where the works are.
 *
 * @param offices the buyer and the procuring entity as the release refers to them
 * @returns the address of delivery
 */
export function putPlaces(
  row: number,
  release: JsonRecord,
  offices: readonly unknown[],
  context: PlaceContext,
): Text | undefined {
  const {writer, regions, countries, parties, language} = context;
  const locations = locationsOf(release);
  const addresses = addressesOf(release);
  const drawn = new Set<string>();
  const names: string[] = [];
  const name = (word: string | undefined): void => {
    if (word !== undefined && !names.includes(word)) names.push(word);
  };
  for (const {location, path} of locations) {
    const {geometry, gazetteer, address} = location;
    const text = isRecord(geometry) ? JSON.stringify(geometry) : '';
    if (text !== '' && !drawn.has(text)) writer.places.add(row, geometry, 'exact', `${path}/geometry`);
    drawn.add(text);
    name(gazetteerCode(recordOf(gazetteer)));
    if (isRecord(address)) addresses.push(address);
  }
  for (const {region, countryName} of addresses) {
    countCountry(countries, countryName);
    name(filledWord(region));
  }
  const office = offices
    .map((buyer) => recordOf(parties.full(buyer)['address'] ?? recordOf(buyer)['address']))
    .find(({region, countryName}) => filledWord(region ?? countryName) !== undefined);
  countCountry(countries, office?.['countryName']);
  if (names.length === 0) name(filledWord(office?.['region']));
  if (names.length > 0) regions.put(row, names);
  return addressText(addresses, language) ?? locationText(locations, language);
}

function locationsOf(release: JsonRecord): readonly Located[] {
  const found: Located[] = [];
  const take = (value: unknown, path: string): void => {
    const isList = Array.isArray(value);
    listOf(value).forEach((location, index) => {
      if (isRecord(location)) found.push({location, path: isList ? `${path}/${index}` : path});
    });
  };
  const tender = recordOf(release['tender']);
  take(recordOf(recordOf(release['planning'])['project'])['locations'], '/planning/project/locations');
  take(tender['deliveryLocations'], '/tender/deliveryLocations');
  for (const {holder, path} of holdersOf(release)) {
    listOf(holder['items']).forEach((item, index) => {
      const {deliveryLocation, deliveryLocations} = recordOf(item);
      take(deliveryLocation, `${path}/items/${index}/deliveryLocation`);
      take(deliveryLocations, `${path}/items/${index}/deliveryLocations`);
    });
  }
  return found;
}

function addressesOf(release: JsonRecord): JsonRecord[] {
  const {deliveryAddress, deliveryAddresses} = recordOf(release['tender']);
  const own = [...listOf(deliveryAddresses), ...listOf(deliveryAddress)];
  const ofItems = holdersOf(release).flatMap(({holder}) =>
    listOf(holder['items']).flatMap((item) => [
      ...listOf(recordOf(item)['deliveryAddresses']),
      ...listOf(recordOf(item)['deliveryAddress']),
    ]),
  );
  return [...own, ...ofItems].filter(isRecord);
}

function holdersOf({tender, awards, contracts}: JsonRecord): readonly {holder: JsonRecord; path: string}[] {
  const listed = (value: unknown, key: string) =>
    listOf(value).map((holder, index) => ({holder: recordOf(holder), path: `/${key}/${index}`}));
  return [
    {holder: recordOf(tender), path: '/tender'},
    ...listed(awards, 'awards'),
    ...listed(contracts, 'contracts'),
  ];
}

function gazetteerCode({scheme, identifiers}: JsonRecord): string | undefined {
  return typeof scheme === 'string' && REGION_SCHEMES.includes(scheme)
    ? wordOf(listOf(identifiers)[0])
    : undefined;
}

function addressText(addresses: readonly JsonRecord[], language: string): Text | undefined {
  for (const {streetAddress, locality, region} of addresses) {
    const parts = [streetAddress, locality, region].map(filledWord).filter((part) => part !== undefined);
    if (parts.length > 0) return {[language]: parts.join(', ')};
  }
  return undefined;
}

function locationText(locations: readonly Located[], language: string): Text | undefined {
  for (const {location} of locations) {
    const text = translatedText(location, 'description', language) ?? filledText(location['name'], language);
    if (text) return text;
  }
  return undefined;
}
