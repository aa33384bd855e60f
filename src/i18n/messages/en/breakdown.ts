import type {BreakdownMessages, EarlierStage} from '../breakdown.js';

const THAN: Readonly<Record<EarlierStage, string>> = {
  planned: 'planned',
  adjusted: 'the adjusted plan',
  contracted: 'contracted',
  paid: 'paid',
};

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

  changed: (from, money, percent, more) =>
    `${money} ${more ? 'more' : 'less'} than ${THAN[from]}${percent === undefined ? '' : ` (${percent})`}`,
  unchanged: (from) => `the same as ${THAN[from]}`,
  whereBoth: (both, all, change) => `where both are known (${both} of ${all}): ${change}`,
  noneWithBoth: 'no record tells both, so they cannot be compared',
  noStages: 'These data do not tell the stages of the money.',
  oneStage: 'Only one stage is known, there is nothing to compare it with.',
  stage: 'Stage',
  stages: 'By stage',
  records: 'Records that tell it',
  compared: 'Records compared',
  change: 'Change',
  changePercent: 'Change, %',
};
