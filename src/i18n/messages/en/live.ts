import type {LiveMessages} from '../live.js';

export const live: LiveMessages = {
  name: 'Data updates',
  updated: (time) => `Updated at ${time}`,
  asOf: (when) => `Figures as of ${when}`,
  paused: (time) => `Updates paused. Figures received at ${time}`,
  failed: (time, next) =>
    `Could not be updated. Figures received at ${time}${next === undefined ? '' : `. Next try at ${next}`}`,
  offline: (time) => `No network. Figures received at ${time}`,
  streamLost: (next) => `Live connection lost. Next try at ${next}`,
  streamEnded: 'Live updates are not available',
  pause: 'Pause',
  resume: 'Resume',

  noChanges: 'No changes since the page was opened',
  changes: (count, formatted) =>
    `${formatted}\u00a0${count === 1 ? 'change' : 'changes'} since the page was opened`,
  announced: (count, formatted) =>
    `Data updated. ${formatted}\u00a0${count === 1 ? 'change' : 'changes'} since the page was opened`,
  more: (formatted) => `${formatted} more`,

  kinds: {added: 'new', gone: 'gone', changed: 'changed'},
  amount: (stage, before, after, delta) => `${stage}: ${before} → ${after} (${delta})`,
  amountTold: (stage, after) => `${stage}: ${after} (not stated before)`,
  amountGone: (stage, before) => `${stage}: no longer stated (was ${before})`,
  status: (before, after) => `status: ${before} → ${after}`,
  end: (before, after) => `planned end: ${before} → ${after}`,
  linesGone: (_, formatted) => `Lines gone: ${formatted}`,
  allProjects: 'All projects',
  linesOf: (year) => `Budget of ${year}`,

  before: (text) => `was ${text}`,
  since: (delta) => `${delta} since the page was opened`,
};
