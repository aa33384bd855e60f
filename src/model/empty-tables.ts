import type {LineTable, ProjectTable} from './dataset.js';

/** The table of a feed without projects. */
export function emptyProjects(): ProjectTable {
  return {
    size: 0,
    money: {},
    dimensions: {},
    ids: [],
    titles: [],
    dates: {},
    progress: {},
    places: {
      project: new Uint32Array(),
      lon: new Float64Array(),
      lat: new Float64Array(),
      precision: new Uint8Array(),
      shapes: new Map(),
    },
    details: {bytes: new Uint8Array(), offsets: new Uint32Array(1)},
  };
}

/** The table of a feed without budget lines. */
export function emptyLines(): LineTable {
  return {size: 0, money: {}, dimensions: {}, month: new Uint8Array(), closing: new Uint8Array(), read: 0};
}
