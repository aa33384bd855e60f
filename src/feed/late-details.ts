import type {Dataset} from '../model/dataset.js';
import {readLateDetailsBy} from '../model/details.js';

/** Brings what `detailOf` needs for the details of this dataset. */
export async function withReadableDetails(dataset: Dataset): Promise<Dataset> {
  if (dataset.projects.details.late) {
    const {lateDossier} = await import('./formats/late-dossier.js');
    readLateDetailsBy(lateDossier);
  }
  return dataset;
}
