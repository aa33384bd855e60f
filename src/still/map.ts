import {barTwin} from '../charts/bar-table.js';
import {barView} from '../charts/bar-view.js';
import {type TableTwin, twinCsv} from '../element/table-twin.js';
import {mapTakeaway} from '../map/map-takeaway.js';
import {MapWords} from '../map/map-words.js';
import {type Scene, sceneOf} from '../map/scene.js';
import {sumOf} from '../map/tally.js';
import {chooseText} from '../model/text.js';
import {drawMap} from './map-picture.js';
import type {NoStill, Still, Subject} from './still.js';
import {recordsTwin} from './table.js';

/** The map as it is at first, and its figures by region; without regions, its projects. */
export function still(subject: Subject): Still | NoStill {
  const {figures, naming, formats} = subject;
  const {map} = naming.messages;
  const words = new MapWords(figures, formats, naming);
  const scene = sceneOf(figures, naming.regions);
  const {count, sums} = figures.total;
  const {measure} = figures.view;
  if (scene.mode === 'nothing') {
    const what = [words.records(count), words.money(measure && sums[measure])].filter(Boolean).join(', ');
    const named = figures.table.dimensions.region?.entries.some(({key}) => key !== '') ?? false;
    return {reason: named ? map.noBoundaries(what) : map.noPlaces(what)};
  }
  const title = chooseText(figures.dataset.meta.title, naming.locale)?.text ?? map.heading;
  const twin = twinOf(subject, title);
  return {
    title,
    sentence: mapTakeaway(scene, words),
    notes: notesOf(scene, words, naming.regions),
    twin,
    csv: twinCsv(twin),
    draw: (width, ink) => drawMap(scene, words, width, ink),
  };
}

function twinOf(subject: Subject, caption: string): TableTwin {
  const {figures, naming, formats} = subject;
  const column = figures.table.dimensions.region;
  if (!column) return recordsTwin(subject, caption);
  const ranking = {figures, dimension: 'region', column, under: undefined} as const;
  const view = barView({...ranking, most: Infinity});
  return barTwin({...ranking, view, naming, formats}, caption);
}

/** What is not on the map, how it is coloured, and whose boundaries they are. */
function notesOf(
  {offMap, mode, regions}: Scene,
  words: MapWords,
  drawn: Subject['naming']['regions'],
): readonly string[] {
  const {messages, formats, figures, naming} = words;
  const {map} = messages;
  const coloured = (regions?.classes.length ?? 0) > 0;
  const note = chooseText(drawn?.note, naming.locale)?.text;
  return [
    ...(offMap.count > 0
      ? [map.off(offMap.count, formats.integer(offMap.count), words.money(sumOf(offMap)))]
      : []),
    ...(coloured
      ? [
          [map.method, regions?.populationDate && map.populationOf(formats.date(regions.populationDate))]
            .filter(Boolean)
            .join(' '),
        ]
      : []),
    ...(mode === 'regions' && !coloured && figures.currency ? [map.whySymbols] : []),
    ...(drawn?.credit ? [`${map.boundaries}: ${drawn.credit}`] : []),
    ...(note ? [note] : []),
  ];
}
