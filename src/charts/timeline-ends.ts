import type {NumberScale} from '../i18n/numbers.js';
import {spreadLabels} from './spread-labels.js';
import {grows} from './timeline-series.js';
import type {TimelineLine} from './timeline-view.js';
import {lineName, type TimelineWords} from './timeline-words.js';

/** Height of the plot and of a label at the end of a line, in rem. */
export const PLOT = 16;
export const LABEL = 2.5;

/** What stands at the end of a line. */
export interface LineEnd {
  readonly line: TimelineLine;
  readonly name: string;
  /** The last figure that is known, with its year where that is not the last of the chart, or the month that it reaches. */
  readonly figure: string;
  /** Where the line ends, in per cent of the plot from its left and upper edges. */
  readonly x: number;
  readonly y: number;
  /** True where it ends with the chart: then a lead goes from it to the label. */
  readonly last: boolean;
  /** Middle of the label, moved so that none covers another. */
  readonly middle: number;
}

/** The labels at the ends of the lines, so that no legend has to be looked up. */
export function lineEnds(
  words: TimelineWords,
  scale: NumberScale,
  size = (LABEL / PLOT) * 100,
): readonly LineEnd[] {
  const {lines, periods} = words.view;
  const {months} = words.naming.messages.timeline;
  const ends = lines.flatMap((line) => {
    const last = line.points.at(-1);
    const value = last && line.values[last.at];
    return last && value !== undefined ? {line, last, value} : [];
  });
  const middles = spreadLabels(
    ends.map(({last}) => last.y),
    size,
    100,
  );
  return ends.map(({line, last, value}, at) => {
    const figure = scale.format(value);
    const period = periods[last.at];
    const early = period?.year !== periods.at(-1)?.year ? period?.year : undefined;
    const month = period?.upTo !== undefined && grows(line.key) ? months[period.upTo - 1] : undefined;
    const when = early ?? month?.slice(0, 3);
    return {
      line,
      name: lineName(line.key, words, true),
      figure: when === undefined ? figure : `${figure} (${when})`,
      x: last.x,
      y: last.y,
      last: last.at === periods.length - 1,
      middle: middles[at] ?? last.y,
    };
  });
}
