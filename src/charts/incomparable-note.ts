import type {Messages} from '../i18n/messages.js';
import {stageWords} from '../i18n/sections/stages.js';
import type {SectionFiles} from '../i18n/section-files.js';
import type {Dataset} from '../model/dataset.js';

/** The words that `incomparableNote` needs, none where the stages can be compared. */
export function incomparableWords(dataset: Dataset | undefined): readonly SectionFiles[] {
  return dataset?.meta.incomparable ? [stageWords] : [];
}

/** Why no stage stands beside another, in a list that is empty where they can be compared. */
export function incomparableNote({meta}: Dataset, {stages}: Messages): readonly string[] {
  return meta.incomparable ? [stages.incomparable[`${meta.incomparable}`]] : [];
}
