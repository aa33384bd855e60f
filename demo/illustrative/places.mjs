const KILOMETRE = 1 / 111.3;

/**
 * Where a work is: GeoJSON near its settlement, `undefined` for about one in eight.
 *
 * @returns the members `place` or `places`, `precision` and `street` of a project
 */
export function placeOf({shape}, at, to, taken, chance) {
  if (chance.often(0.12)) return {};
  if (chance.often(0.04)) return {place: point([at.lon, at.lat]), precision: 'centroid'};
  const centre = near(at, at.kind === 'city' ? 1.8 : 0.9, chance);
  const drawn = DRAWERS[shape]({at, to, centre, chance});
  if (shape !== 'point' && shape !== 'site') return drawn;
  const shared = taken.get(at);
  if (shared && chance.often(0.12)) return {place: point(shared)};
  taken.set(at, centre);
  return chance.often(0.24) ? {place: point(centre), precision: 'approximate'} : drawn;
}

const DRAWERS = {
  point: ({centre}) => ({place: point(centre)}),
  site: ({centre, chance}) => ({place: rectangle(centre, chance.between(0.05, 0.16), chance)}),
  park: ({centre, chance}) => ({place: rectangle(centre, chance.between(0.15, 0.45), chance)}),
  street: ({centre, chance}) => ({
    place: line(wander(centre, chance.between(0, 6.3), chance.between(0.4, 1.6), chance)),
  }),
  road: ({at, to, chance}) => ({place: line(stretch(at, to, chance))}),
  network: ({centre, chance}) => ({place: network(centre, chance)}),
  several({at, chance}) {
    const count = chance.whole(2, 4);
    return {places: Array.from({length: count}, () => point(near(at, 1.4, chance)))};
  },
};

function near({lon, lat}, kilometres, chance) {
  return moved([lon, lat], chance.between(0, 2 * Math.PI), kilometres * Math.sqrt(chance.between(0.02, 1)));
}

/** The point some kilometres away; angles are counted from the east. */
function moved([lon, lat], angle, kilometres) {
  const dx = (Math.cos(angle) * kilometres * KILOMETRE) / Math.cos((lat * Math.PI) / 180);
  return rounded([lon + dx, lat + Math.sin(angle) * kilometres * KILOMETRE]);
}

function wander(from, angle, kilometres, chance) {
  const steps = chance.whole(2, 4);
  const points = [from];
  let heading = angle;
  for (let step = 0; step < steps; step++) {
    heading += chance.bell() * 0.25;
    points.push(moved(points.at(-1), heading, kilometres / steps));
  }
  return points;
}

/** A part of the way between two settlements. */
function stretch(at, to, chance) {
  const begin = chance.between(0.05, 0.5);
  const end = begin + chance.between(0.2, 0.45);
  const bend = chance.bell() * 0.06;
  const steps = 6;
  return Array.from({length: steps + 1}, (_, step) => {
    const share = begin + ((end - begin) * step) / steps;
    const off = bend * Math.sin(Math.PI * share) + chance.bell() * 0.004;
    return rounded([
      at.lon + (to.lon - at.lon) * share - (to.lat - at.lat) * off,
      at.lat + (to.lat - at.lat) * share + (to.lon - at.lon) * off * 0.6,
    ]);
  });
}

/** A main and its branches. */
function network(centre, chance) {
  const heading = chance.between(0, 2 * Math.PI);
  const main = wander(centre, heading, chance.between(0.8, 2), chance);
  const branches = main
    .slice(1, -1)
    .map((from, index) => wander(from, heading + (index % 2 ? 1.5 : -1.5), 0.4, chance).slice(0, 3));
  return chance.often(0.6)
    ? line(main)
    : {type: 'MultiLineString', coordinates: [main, ...branches].map((part) => part.map(coarse))};
}

function rectangle(centre, kilometres, chance) {
  const turn = chance.between(0, 0.6);
  const ratio = chance.between(0.5, 0.9);
  const corners = [-1, 1, 1, -1].map((x, index) => {
    const [across, up] = [x * kilometres, (index < 2 ? -1 : 1) * kilometres * ratio];
    return moved(centre, Math.atan2(up, across) + turn, Math.hypot(across, up) / 2);
  });
  return {type: 'Polygon', coordinates: [[...corners, corners[0]]]};
}

function point(coordinates) {
  return {type: 'Point', coordinates};
}

function line(coordinates) {
  return {type: 'LineString', coordinates: coordinates.map(coarse)};
}

/** Four decimals are ten metres: enough for lines. */
function coarse([lon, lat]) {
  return [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

/** Five decimals are a metre. */
function rounded([lon, lat]) {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
