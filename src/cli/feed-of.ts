import type {Dataset, Meta} from '../model/dataset.js';
import type {RegionMap} from '../model/region.js';
import {codelistsOf} from './feed-codelists.js';
import {lineRecords} from './feed-lines.js';
import {type Address, projectRecords} from './feed-projects.js';
import {told, writtenText} from './feed-text.js';

/**
 * A dataset of any standard as the library's own feed, money in whole units.
 *
 * What is read back is the same projects, places, lines and sums. Money that is withheld stays so: `needs` says why.
 *
 * @param url address of the feed; relative addresses inside it become absolute ones
 */
export function feedOf(dataset: Dataset, url?: string): Readonly<Record<string, unknown>> {
  const {meta, projects, lines, feedback, regions} = dataset;
  const {currencies} = meta;
  const address = addressFrom(url);
  const codelists = codelistsOf([
    // Projects name their codes themselves; "transport.road" tells the level above as well.
    [projects, ({key}, above) => above !== undefined && above.key !== '' && !key.startsWith(`${above.key}.`)],
    [lines, () => true],
  ]);
  const nothing = projects.size + lines.size === 0 && feedback === undefined;
  return told({
    openBudget: '1',
    title: writtenText(meta.title),
    publisher: meta.publisher && told({...meta.publisher, name: writtenText(meta.publisher.name)}),
    source: meta.source ?? url,
    license: meta.license,
    asOf: meta.asOf,
    modified: meta.modified,
    languages: meta.languages.length > 0 ? meta.languages : undefined,
    currency: currencies[0] ?? null,
    unit: currencies.length > 0 ? 1 : undefined,
    needs: meta.needs.length > 0 ? meta.needs : undefined,
    illustrative: meta.illustrative,
    incomparable: meta.incomparable,
    feedback: reportAddresses(meta, address),
    regions: regions ? boundaries(regions) : address(meta.regions),
    population: meta.population,
    deflator: meta.deflator,
    codelists,
    projects: projects.size > 0 || nothing ? projectRecords(projects, currencies, address) : undefined,
    lines: lines.size > 0 ? lineRecords(lines, currencies) : undefined,
    reports: feedback,
  });
}

/** Placeholders would not outlive being made part of an absolute address. */
function reportAddresses({feedback, contact}: Meta, address: Address): unknown {
  const url = feedback?.includes('{') ? feedback : address(feedback);
  return contact === undefined ? url : told({url, page: contact});
}

function addressFrom(base: string | undefined): Address {
  return (address) =>
    address !== undefined && base !== undefined && URL.canParse(address, base)
      ? new URL(address, base).href
      : address;
}

function boundaries({regions, note, credit}: RegionMap): Readonly<Record<string, unknown>> {
  return told({
    type: 'FeatureCollection',
    note: writtenText(note),
    credit,
    features: regions.map(({geometry, code, name, seat, ...properties}) => ({
      type: 'Feature',
      id: code,
      properties: told({
        ...properties,
        name: writtenText(name),
        seat: seat && {lon: seat[0], lat: seat[1]},
      }),
      geometry: geometry ?? null,
    })),
  });
}
