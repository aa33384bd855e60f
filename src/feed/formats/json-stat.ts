import type {Dataset, Meta} from '../../model/dataset.js';
import {FeedError} from '../feed-error.js';
import {type FeedFormat, READ_LIMITS, type ReadOptions} from '../format.js';
import {datasetOf} from './dataset-of.js';
import {isoDateOf, yearOf} from './iso-date.js';
import {IssueList} from './issue-list.js';
import {
  cellsOf,
  type Cube,
  type CubeDimension,
  cubesIn,
  placesOf,
  surplusIn,
  valuesIn,
} from './json-stat-cube.js';
import {LineWriter} from './line-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf, wordOf} from './record.js';
import {RegionColumn} from './region-column.js';
import {hasText, languageTag, textOf} from './text-of.js';

/**
 * JSON-stat 2.0 and 1.x: statistics. Every cell that has a value becomes a line with its year, region and, where the cube
 * counts several things, what it counts.
 *
 * No value becomes money, whatever its unit looks like: the standard has no stages, and totals stand beside their parts.
 */
export const jsonStat = {
  standard: 'json-stat',
  read(json, options) {
    const language = languageTag(options.language) ?? languageTag(recordOf(json)['language']) ?? 'und';
    const cubes = cubesIn(json, language);
    if (cubes.length === 0) throw noCube(recordOf(json));
    const issues = new IssueList();
    const lines = new LineWriter(cubes.reduce((sum, cube) => sum + valuesIn(cube), 0));
    const regions = new RegionColumn(lines.dimensions.region, issues, language, undefined);
    for (const cube of cubes) readCube(cube, lines, regions, options, issues);
    lines.read = lines.size;
    return toldDataset(cubes, lines, issues, language);
  },
} satisfies FeedFormat;

function readCube(
  cube: Cube,
  lines: LineWriter,
  regions: RegionColumn,
  options: ReadOptions,
  issues: IssueList,
): void {
  const limit = (options.limits ?? READ_LIMITS).rows;
  const at = (role: CubeDimension['role']): number =>
    cube.dimensions.findIndex((dimension) => dimension.role === role);
  const [time, geo, metric] = [at('time'), at('geo'), at('metric')];
  const years =
    cube.dimensions[time]?.categories.map(
      ({code, label}) => yearOf(code) ?? yearOf(Object.values(label)[0]),
    ) ?? [];
  const {sector} = lines.dimensions;
  issues.at(cube.base);
  const surplus = surplusIn(cube);
  if (surplus > 0) {
    const message = `${surplus} values stand beyond the ${cube.cells} cells that "size" tells of and are left out. Is a category missing from "size"?`;
    issues.add('error', 'values-beyond-size', '/value', message, {count: surplus, cells: cube.cells});
  }
  for (const [cell] of cellsOf(cube)) {
    if (lines.size >= limit) {
      const message = `The list has ${cube.cells} records; only the first ${limit} are read. Split the feed.`;
      issues.add('error', 'too-many-rows', '/value', message, {count: cube.cells, limit});
      return;
    }
    const places = placesOf(cell, cube);
    const row = lines.begin(years[places[time] ?? -1] ?? 0, 0);
    const area = cube.dimensions[geo]?.categories[places[geo] ?? -1];
    if (area)
      lines.dimensions.region.set(row, regions.code(area.code, hasText(area.label) ? area.label : undefined));
    const counted = cube.dimensions[metric]?.categories[places[metric] ?? -1];
    if (counted) sector.set(row, sector.code(counted.code, counted.label));
  }
}

function toldDataset(
  cubes: readonly Cube[],
  lines: LineWriter,
  issues: IssueList,
  language: string,
): Dataset {
  issues.at('');
  if (lines.size > 0) {
    const message = `These are statistics, not a budget: ${lines.size} values are read and none is shown as money. Totals may stand beside their parts.`;
    issues.add('info', 'statistics-only', '', message, {count: lines.size});
  }
  return datasetOf({meta: metaOf(recordOf(cubes[0]?.record), language), lines, issues});
}

function metaOf(record: JsonRecord, language: string): Omit<Meta, 'currencies' | 'needs'> {
  const title = textOf(record['label'] ?? record['title'], language);
  const publisher = textOf(record['source'], language);
  const asOf = isoDateOf(record['updated']);
  return {
    standard: 'json-stat',
    ...(hasText(title) ? {title} : {}),
    ...(hasText(publisher) ? {publisher: {name: publisher}} : {}),
    ...(asOf === undefined ? {} : {asOf}),
    languages: language === 'und' ? [] : [language],
  };
}

/** A collection names where its datasets are; anything else has nothing to read. */
function noCube({class: kind, link}: JsonRecord): FeedError {
  const items = listOf(recordOf(link)['item']).filter(isRecord);
  const names = items
    .map(({href, label}) => wordOf(label) ?? wordOf(href))
    .filter((name) => name !== undefined);
  if (kind === 'collection' && names.length > 0) {
    const collections = names.slice(0, 20).join(', ');
    return new FeedError(
      'collection-needed',
      `This lists datasets, not values. Take one: ${collections}.`,
      '/link/item',
      {collections},
    );
  }
  return new FeedError(
    'nothing-to-read',
    'The document holds no cube: "dimension", "id", "size" and "value" are needed.',
  );
}
