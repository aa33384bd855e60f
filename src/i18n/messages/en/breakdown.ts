import type {BreakdownMessages} from '../breakdown.js';

export const breakdown: BreakdownMessages = {
  area: (measure) => `Area: ${measure}`,
  ofWhole: (share) => `${share} of the whole`,
  opens: 'opens into its parts',
  picture: 'Parts of the whole',
  list: 'The same parts as a list',
  onlyThis: 'Show only this',
  belowZero: 'Below zero, not in the picture',
  nothingToDraw: 'No sum is above zero, so there is no picture.',
  yearsNoWhole: 'Years of a budget are not parts of one whole, so they are not added up.',
  areasAreSums: 'Sums per resident are not parts of a whole: the whole sums are shown here.',
};
