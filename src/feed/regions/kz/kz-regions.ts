import type {RegionMap} from '../../../model/region.js';
import {regionMap} from '../region-map.js';
import topology from './kz-regions.topo.json';

/** The 20 units of Kazakhstan, division of June 2022. Origin and accuracy: ORIGIN.md beside this file. */
export const kzRegions: RegionMap = {
  ...regionMap(topology, 'built-in'),
  note: {
    kk: 'Жалпыланған карта, заңдық мақсатқа арналмаған; Абай мен Шығыс Қазақстан, Алматы облысы мен Жетісу, Қарағанды мен Ұлытау арасындағы шекаралар шамамен көрсетілген.',
    ru: 'Карта обобщена и не предназначена для юридических целей; границы между Абайской и Восточно-Казахстанской, Алматинской областью и Жетісу, Карагандинской и Ұлытау — приблизительные.',
    en: 'Generalised, not for legal use; lines between Abai/East Kazakhstan, Almaty Region/Jetisu, Karaganda/Ulytau approximate.',
  },
  credit: 'Natural Earth',
};
