import type {StillMessages} from '../still.js';

export const still: StillMessages = {
  what: 'What',
  figure: 'Figure',
  remark: 'Note',
  live: 'See the current figures',
  firstRows: (shown, all) => `The first ${shown} of ${all} rows. The file has them all.`,
};
