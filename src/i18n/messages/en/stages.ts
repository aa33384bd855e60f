import type {EarlierStage, StageMessages} from '../stages.js';

const THAN: Readonly<Record<EarlierStage, string>> = {
  planned: 'planned',
  adjusted: 'the adjusted plan',
  contracted: 'contracted',
  paid: 'paid',
};

export const stages: StageMessages = {
  changed: (from, money, percent, more) =>
    `${money} ${more ? 'more' : 'less'} than ${THAN[from]}${percent === undefined ? '' : ` (${percent})`}`,
  unchanged: (from) => `the same as ${THAN[from]}`,
  whereBoth: (both, all, change) => `where both are known (${both} of ${all}): ${change}`,
  noneWithBoth: 'no record states both, so they cannot be compared',
  noStages: 'These data do not state the stages of the money.',
  oneStage: 'Only one stage is known, there is nothing to compare it with.',
  incomparable: {
    true: 'The stages of these data are in units that contradict each other, so they cannot be compared.',
    years: 'The stages of these data are of different years, so they cannot be compared.',
  },
  stage: 'Stage',
  heading: 'By stage',
  records: 'Records that state it',
  compared: 'Records compared',
  change: 'Change',
  changePercent: 'Change, %',
};
