import {enPlural} from '../../plural.js';
import type {MapMessages} from '../map.js';

const projects = (n: number): string => enPlural(n, 'project', 'projects');
const withMoney = (text: string, money?: string): string => (money ? `${text}, ${money}` : text);

export const map: MapMessages = {
  heading: 'Map of projects',
  takeaway: (count, formatted, money) =>
    `${formatted}\u00a0${projects(count)} on the map${money ? `, ${money} in all` : ''}.`,
  takeawayRegions: (count, formatted, money) => {
    const regions = `${formatted}\u00a0${enPlural(count, 'region', 'regions')}`;
    return money ? `${regions}, ${money} in all.` : `The data cover ${regions}.`;
  },
  name: 'Map',
  marks: 'Marks on the map',
  keys: 'Arrow keys go from mark to mark, Enter opens, + and − zoom, Shift with the arrows moves the map. Everything on the map is in the list too.',
  off: (count, formatted, money) =>
    `${withMoney(`${formatted}\u00a0${projects(count)}`, money)} — not on the map`,
  offHint: 'List of projects whose place is not given',
  cluster: (count, money) => (money ? `${money} · ${count}` : count),
  clusterName: (count, formatted, money) => withMoney(`${formatted}\u00a0${projects(count)}`, money),
  furtherPlaces: (_, formatted) => `further places: ${formatted}`,
  furtherPlace: 'another place of the project',
  sumMissing: 'sum not given',
  paid: (percent) => `${percent} paid`,
  loose: 'approximate place',
  rate: (money) => `${money}\u00a0/\u00a0person`,

  list: 'List of projects',
  inView: 'In view',
  all: 'All',
  offMap: 'Not on the map',
  nearby: 'Nearby',
  listed: (count, formatted, money) => withMoney(`${formatted}\u00a0${projects(count)}`, money),
  nothingInView: 'There are no projects in this part of the map.',
  nothingFound: 'Nothing was found.',
  printed: (shown, all, page) =>
    `Listed here: ${shown} of ${all}. The others are in the list beside the map on its web page${page ? `: ${page}` : '.'}`,
  moreRows: (count) => `Show ${count} more`,
  several: (count, formatted) => `${formatted}\u00a0${projects(count)} here`,

  search: 'Find a project',
  nearMe: 'Near me',
  locating: 'Finding where you are…',
  position: {
    denied:
      'The browser did not allow this page to know where you are. You can allow it in the browser’s settings.',
    unavailable: 'Your position could not be found. Try searching for a project by name.',
    timeout: 'Finding your position took too long. Please try again.',
    unsupported: 'Your position cannot be found on this page. Try searching for a project by name.',
  },
  metres: (formatted) => `${formatted}\u00a0m`,
  kilometres: (formatted) => `${formatted}\u00a0km`,

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetView: 'First view',
  showOnMap: 'Show on the map',

  start: 'Start',
  end: 'End',
  plannedDate: (date) => `planned: ${date}`,
  actualDate: (date) => `actual: ${date}`,
  original: 'Original record',

  sizes: 'Area of a circle: sum',
  sizesByCount: 'Area of a circle: number of projects',
  paidRing: 'arc around a circle: the part that is paid',
  looseMark: 'open circle: approximate place',
  works: 'lines and areas: where the works are',
  classes: 'Per resident',
  method: 'Each colour holds about the same number of regions (quantiles).',
  populationOf: (date) => `Population: ${date}.`,
  whySymbols:
    'Regions are not coloured: the data give no dated population, and colouring by sums would only show where more people live.',
  boundaries: 'Boundaries',
  basemap: 'Base map',
  basemapFailed: 'The base map could not be loaded; the rest works.',
  noWebGl: 'This browser has no WebGL 2, so the map is shown as a drawing; buttons, keyboard and list work.',
  signsFailed: 'The signs of signals could not be loaded; the rest of the map works.',
  notLoaded: 'Part of the map – list, search and legend – did not load. Try reloading the page.',
  noBoundaries: (what) =>
    `These data name regions but not their boundaries, so they cannot be put on a map. They hold: ${what}.`,
  noPlaces: (what) =>
    `These data name neither places nor regions, so there is nothing to put on a map. They hold: ${what}.`,
};
