import type {SectionFiles} from '../i18n/section-files.js';
import {codelistWords} from '../i18n/sections/codelists.js';
import {regionWords} from '../i18n/sections/regions.js';
import type {Dataset} from '../model/dataset.js';
import type {Dimension} from '../model/dimension.js';

/** Codes of OC4IDS, COFOG and Kazakhstan's functional groups begin with a Latin letter; other codes have no names here. */
const SECTOR = /^[a-z]/i;
const REGION = /^KZ-\d\d$/;

/** The sections of words that name what a dataset leaves as codes. */
export function namingSections({projects, lines}: Dataset): readonly SectionFiles[] {
  const coded = (dimension: Dimension, code: RegExp): boolean =>
    [projects, lines].some((table) => table.dimensions[dimension]?.entries.some(({key}) => code.test(key)));
  return [
    ...(coded('status', /./) || coded('sector', SECTOR) ? [codelistWords] : []),
    ...(coded('region', REGION) ? [regionWords] : []),
  ];
}
