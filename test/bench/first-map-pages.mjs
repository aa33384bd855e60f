import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {feature} from 'topojson-client';
import {random} from '../seeded.mjs';

const require = createRequire(import.meta.url);
const topology = JSON.parse(text('../../src/feed/regions/kz/kz-regions-small.topo.json'));
const REGIONS = feature(topology, Object.values(topology.objects)[0]);
const CODES = '10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79'.split(' ');
const WORKS = ['мектептің құрылысы', 'жолдың жөндеуі', 'емхананың құрылысы', 'су құбырының жөндеуі'];

/** Every page draws into a box of this size and asks for `/feed.json`; those without boundaries of their own for `/regions.json`. */
const BOX = 'width: 960px; height: 600px';
const HEAD = '<!doctype html><html lang="kk"><meta charset="utf-8"><link rel="icon" href="data:,">';

/** Files of the peers, by address: text or bytes, as their packages publish them. */
export const PEER_FILES = {
  '/leaflet.js': packaged('leaflet/dist/leaflet.js'),
  '/leaflet.css': packaged('leaflet/dist/leaflet.css'),
  '/cluster.js': packaged('leaflet.markercluster/dist/leaflet.markercluster.js'),
  '/cluster.css': packaged('leaflet.markercluster/dist/MarkerCluster.css'),
  '/cluster-default.css': packaged('leaflet.markercluster/dist/MarkerCluster.Default.css'),
  '/maplibre-gl.mjs': packaged('maplibre-gl/dist/maplibre-gl.mjs'),
  '/maplibre-gl-shared.mjs': packaged('maplibre-gl/dist/maplibre-gl-shared.mjs'),
  '/maplibre-gl-worker.mjs': packaged('maplibre-gl/dist/maplibre-gl-worker.mjs'),
  '/maplibre-gl.css': packaged('maplibre-gl/dist/maplibre-gl.css'),
  '/regions.json': JSON.stringify(REGIONS),
};

/** A feed of so many projects, each at a place of its own in Kazakhstan. */
export function feedOf(size) {
  const next = random(2026);
  const projects = Array.from({length: size}, (_, at) => {
    const planned = 1 + Math.floor(1e6 * next() ** 4);
    return {
      id: `p${at}`,
      title: {kk: `№${at} ${WORKS[at % WORKS.length]}`},
      status: next() < 0.5 ? 'implementation' : 'completion',
      sector: `${String(1 + Math.floor(10 * next())).padStart(2, '0')}`,
      year: 2020 + Math.floor(7 * next()),
      region: `KZ-${CODES[Math.floor(20 * next())]}`,
      place: {type: 'Point', coordinates: [rounded(50 + 35 * next()), rounded(42 + 11 * next())]},
      planned,
      contracted: Math.floor(planned * (0.8 + next() / 4)),
      paid: Math.floor(planned * next()),
      authority: {id: `0012400${at % 90}`, name: `Құрылыс басқармасы ${at % 90}`},
      suppliers: [{id: `12034000${at % 500}`, name: `«Құрылыс ${at % 500}» ЖШС`}],
    };
  });
  return JSON.stringify({openBudget: '1', title: {kk: 'Жобалар'}, currency: 'KZT', unit: 1000, projects});
}

/**
 * The pages, by name: `html`, and `shown`, a test in the page for when its map tells something: land and the places of the
 * feed. Ours are the tag of the README without and with its line that preloads the feed; MapLibre's and Leaflet's are what their
 * documentation shows, where the feed is asked for by the script that draws it.
 */
export const PAGES = {
  tag: {
    goesLive: true,
    html: `${HEAD}<script type="module" src="/dist/embed.js"></script>
      <div style="${BOX}"><budget-map src="/feed.json" no-list></budget-map></div>`,
    shown: firstMapShown,
  },
  hinted: {
    goesLive: true,
    html: `${HEAD}<link rel="preload" as="fetch" crossorigin href="/feed.json"><script type="module" src="/dist/embed.js"></script>
      <div style="${BOX}"><budget-map src="/feed.json" no-list></budget-map></div>`,
    shown: firstMapShown,
  },
  maplibre: {
    html: `${HEAD}<link rel="stylesheet" href="/maplibre-gl.css"><div id="map" style="${BOX}"></div>
      <script type="module">
        import {Map} from '/maplibre-gl.mjs';
        const color = '#0f6f70';
        const map = new Map({
          container: 'map', bounds: [46, 40, 88, 56],
          style: {version: 8, sources: {}, layers: [{id: 'water', type: 'background', paint: {'background-color': '#f3f5f5'}}]},
        });
        map.on('load', async () => {
          const [{projects}, regions] = await Promise.all(['/feed.json', '/regions.json'].map(async (url) => (await fetch(url)).json()));
          const features = projects.map(({place, ...properties}) => ({type: 'Feature', geometry: place, properties: {id: properties.id, planned: properties.planned}}));
          map.addSource('regions', {type: 'geojson', data: regions});
          map.addLayer({id: 'land', type: 'fill', source: 'regions', paint: {'fill-color': '#ecebe4', 'fill-outline-color': '#999'}});
          map.addSource('projects', {type: 'geojson', data: {type: 'FeatureCollection', features}, cluster: true, clusterProperties: {planned: ['+', ['get', 'planned']]}});
          map.addLayer({id: 'clusters', type: 'circle', source: 'projects', paint: {'circle-color': color, 'circle-radius': ['interpolate', ['linear'], ['coalesce', ['get', 'point_count'], 1], 1, 5, 1000, 40]}});
          map.addLayer({id: 'sums', type: 'symbol', source: 'projects', filter: ['has', 'point_count'], layout: {'text-field': ['get', 'planned'], 'text-size': 12}});
          map.on('render', () => {
            globalThis.drawn ||= map.queryRenderedFeatures({layers: ['clusters']}).length > 0 && map.queryRenderedFeatures({layers: ['land']}).length > 0;
          });
        });
      </script>`,
    shown: () => Boolean(globalThis.drawn),
  },
  leaflet: {
    html: `${HEAD}<link rel="stylesheet" href="/leaflet.css"><link rel="stylesheet" href="/cluster.css"><link rel="stylesheet" href="/cluster-default.css">
      <div id="map" style="${BOX}"></div><script src="/leaflet.js"></script><script src="/cluster.js"></script>
      <script>
        const map = L.map('map', {maxZoom: 18}).fitBounds([[40, 46], [56, 88]]);
        Promise.all(['/feed.json', '/regions.json'].map(async (url) => (await fetch(url)).json())).then(([{projects}, regions]) => {
          L.geoJSON(regions, {style: {color: '#999', weight: 1, fillColor: '#ecebe4', fillOpacity: 1}}).addTo(map);
          const clusters = L.markerClusterGroup();
          for (const {place: {coordinates: [lon, lat]}, title} of projects) clusters.addLayer(L.marker([lat, lon], {title: title.kk}));
          map.addLayer(clusters);
        });
      </script>`,
    shown: () =>
      Boolean(
        document.querySelector('.marker-cluster') && document.querySelector('.leaflet-overlay-pane path'),
      ),
  },
  svg: {
    html: `${HEAD}<link rel="preload" as="fetch" crossorigin href="/feed.json"><svg id="map" width="960" height="600"></svg>
      <script type="module">
        const scale = (lon, lat) => [(lon - 46) * 22.8, (56 - lat) * 36];
        const svg = document.querySelector('#map');
        const add = (name, attributes) => {
          const made = document.createElementNS('http://www.w3.org/2000/svg', name);
          for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
          svg.append(made);
        };
        for (const d of ${JSON.stringify(REGIONS.features.map(pathOf))}) add('path', {class: 'land', d, fill: '#ecebe4', stroke: '#999'});
        const {projects} = await (await fetch('/feed.json')).json();
        const cells = new Map();
        for (const {place: {coordinates: [lon, lat]}, planned} of projects) {
          const key = Math.floor(lon) + ' ' + Math.floor(lat);
          const cell = cells.get(key) ?? {sum: 0, lon: 0, lat: 0, count: 0};
          cell.sum += planned; cell.lon += lon; cell.lat += lat; cell.count++;
          cells.set(key, cell);
        }
        for (const {sum, lon, lat, count} of cells.values()) {
          const [cx, cy] = scale(lon / count, lat / count);
          add('circle', {cx, cy, r: Math.sqrt(sum) / 160, fill: '#0f6f70', 'fill-opacity': .7});
        }
      </script>`,
    shown: () => Boolean(document.querySelector('circle')),
  },
};

/** Land and bubbles, whether painted before the element or by it. Runs in the page. */
function firstMapShown() {
  const root = document.querySelector('budget-map').shadowRoot;
  const picture = root?.querySelector('[data-first]')?.shadowRoot ?? root;
  return Boolean(picture?.querySelector('.unit') && picture.querySelector('.mark .body'));
}

/** The scale of the page that is written by hand, once for its boundaries. */
function pathOf({geometry}) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ring = (points) =>
    `M${points.map(([lon, lat]) => `${((lon - 46) * 22.8).toFixed(1)} ${((56 - lat) * 36).toFixed(1)}`).join('L')}Z`;
  return polygons.flatMap((rings) => rings.map(ring)).join('');
}

function rounded(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}

function packaged(path) {
  const name = path.split('/')[0];
  return readFileSync(new URL(path.slice(name.length + 1), `file://${folderOf(name)}/`));
}

function folderOf(name) {
  const entry = require.resolve(name === 'maplibre-gl' ? 'maplibre-gl/package.json' : name);
  return entry.slice(0, entry.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length);
}

function text(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
