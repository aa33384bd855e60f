import type {Geometry} from 'geojson';
import type {Places} from '../model/place.js';
import type {JoinedRows} from './join-rows.js';

/** Takes the places of each project from the first source that knows any. */
export function joinPlaces(places: readonly Places[], {ids, own}: JoinedRows): Places {
  const ranges = places.map(({project}, part) => rangesOf(project, own[part] ?? new Int32Array()));
  const from = ids.map((_, row) => ranges.findIndex(({counts}) => (counts[row] ?? 0) > 0));
  const size = from.reduce((sum, part, row) => sum + (ranges[part]?.counts[row] ?? 0), 0);
  const joined = {
    project: new Uint32Array(size),
    lon: new Float64Array(size),
    lat: new Float64Array(size),
    precision: new Uint8Array(size),
    shapes: new Map<number, Geometry>(),
  };
  let at = 0;
  from.forEach((part, row) => {
    const [theirs, range] = [places[part], ranges[part]];
    if (!theirs || !range) return;
    const start = range.starts[row] ?? 0;
    for (let place = start; place < start + (range.counts[row] ?? 0); place++, at++) {
      joined.project[at] = row;
      joined.lon[at] = theirs.lon[place] ?? NaN;
      joined.lat[at] = theirs.lat[place] ?? NaN;
      joined.precision[at] = theirs.precision[place] ?? 0;
      const shape = theirs.shapes.get(place);
      if (shape) joined.shapes.set(at, shape);
    }
  });
  return joined;
}

/** Where the places of each joined row begin in a source, and how many there are. */
function rangesOf(project: Uint32Array, own: Int32Array): {starts: Uint32Array; counts: Uint32Array} {
  const [starts, counts] = [new Uint32Array(own.length), new Uint32Array(own.length)];
  const joined = new Map<number, number>();
  own.forEach((theirs, row) => theirs >= 0 && joined.set(theirs, row));
  project.forEach((theirs, place) => {
    const row = joined.get(theirs);
    if (row === undefined) return;
    if (counts[row] === 0) starts[row] = place;
    counts[row] = (counts[row] ?? 0) + 1;
  });
  return {starts, counts};
}
