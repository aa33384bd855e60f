import type {FlowMessages} from '../flow.js';

export const flow: FlowMessages = {
  heading: (levels) => `Where the money comes from and goes: ${levels}`,
  width: (measure) => `Width of a band: ${measure}`,
  largest: (path, money, share) => `The largest flow: ${path}, ${money}, ${share}.`,
  from: (names) => `from ${names}`,
  to: (names) => `to ${names}`,
  more: (count) => `${count} more`,
  below: (records, money) => `Below zero, so not in the picture: ${money} (${records}).`,
  missing: (records) => `Without a sum, so not in the picture: ${records}.`,
  belowRow: 'Below zero',
  nothingAbove: 'No sum is above zero, so there is no picture.',
  oneLevel: (dimension) =>
    `A flow needs at least two things to lead between, such as a source and a sector. These data state only one: ${dimension}.`,
  noLevels: 'These data do not say where the money comes from or goes: no source, no sector and no supplier.',
};
