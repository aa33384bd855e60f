import {dayOf} from '../model/day.js';
import type {DatePair, Milestone} from '../model/project.js';

/** A stretch of the bar, in per cent of its width. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where a project's dates stand on one bar. */
export interface DateBar {
  readonly planned?: Span;
  readonly actual?: Span;
  /** The part of the actual span after the planned end. */
  readonly over?: Span;
  /** From the end of the works to the last day of the warranty; where that end is not told, its last day alone. */
  readonly warranty?: Span;
  readonly milestones: readonly {readonly x: number; readonly isMet: boolean}[];
  /** The day the data are of. */
  readonly now?: number;
  readonly years: readonly {readonly x: number; readonly year: string}[];
}

/** What else is placed on the bar. */
export interface DateMarks {
  readonly warrantyUntil?: string | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
}

/** Year marks that fit beside each other in a narrow column. */
const MOST_YEARS = 6;
/** Room left on both sides, as a share of the span. */
const MARGIN = 0.04;
/** Width of a span of one day, such as an end whose beginning is not told. */
const LEAST = 0.8;
const DAYS_A_YEAR = 365.2425;

/**
 * Places planned and actual dates on one scale with the day the data are of. Works that go on reach to that day.
 *
 * @param ongoing whether works that have begun and have no end still go on
 * @param marks milestones stand on the day they were reached, else on the planned one
 * @returns undefined where there are not two dates to put beside each other
 */
export function layoutDates(
  start: DatePair | undefined,
  end: DatePair | undefined,
  on: string,
  ongoing: boolean,
  {warrantyUntil, milestones = []}: DateMarks = {},
): DateBar | undefined {
  const now = dayOf(on);
  const plannedEnd = dayOf(end?.planned, 'last');
  const begun = dayOf(start?.actual);
  const ended =
    dayOf(end?.actual, 'last') ??
    (ongoing && begun !== undefined && now !== undefined && now > begun ? now : undefined);
  const planned = spanOf(dayOf(start?.planned), plannedEnd);
  const actual = spanOf(begun ?? ended, ended);
  if (!planned && !actual) return undefined;
  const warranty = warrantySpan(dayOf(end?.actual, 'last'), dayOf(warrantyUntil, 'last'));
  const steps = milestones.flatMap(({due, met, status}) => {
    const day = dayOf(met) ?? dayOf(due, 'last');
    return day === undefined ? [] : [{day, isMet: met !== undefined || status === 'met'}];
  });
  const days = [...[planned, actual, warranty].flatMap((span) => span ?? []), ...steps.map(({day}) => day)];
  const far = Math.max(...days) - Math.min(...days);
  const near = now !== undefined && now > Math.min(...days) - far && now < Math.max(...days) + far;
  const [first, last] = padded(near ? [...days, now] : days);
  const x = (day: number): number => (100 * (day - first)) / (last - first);
  const place = ([from, to]: readonly [number, number]): Span => ({
    x: x(from),
    width: Math.max(LEAST, x(to) - x(from)),
  });
  const over =
    actual && plannedEnd !== undefined && actual[1] > plannedEnd
      ? spanOf(Math.max(plannedEnd, actual[0]), actual[1])
      : undefined;
  return {
    ...(planned && {planned: place(planned)}),
    ...(actual && {actual: place(actual)}),
    ...(over && {over: place(over)}),
    ...(warranty && {warranty: place(warranty)}),
    milestones: steps.map(({day, isMet}) => ({x: x(day), isMet})),
    ...(near && {now: x(now)}),
    years: yearMarks(first, last).map(({day, year}) => ({x: x(day), year})),
  };
}

function spanOf(from: number | undefined, to: number | undefined): readonly [number, number] | undefined {
  return from === undefined || to === undefined || to < from ? undefined : [from, to];
}

function warrantySpan(
  ended: number | undefined,
  until: number | undefined,
): readonly [number, number] | undefined {
  if (until === undefined) return undefined;
  return ended !== undefined && ended < until ? [ended, until] : [until, until];
}

function padded(days: readonly number[]): readonly [number, number] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, (last - first) * MARGIN);
  return [first - margin, last + margin];
}

function yearMarks(first: number, last: number): readonly {day: number; year: string}[] {
  const from = 1970 + Math.ceil(first / DAYS_A_YEAR);
  const to = 1970 + Math.floor(last / DAYS_A_YEAR);
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  const marks = [];
  for (let year = from; year <= to; year += step) {
    const day = dayOf(String(year)) ?? first;
    if (day >= first && day <= last) marks.push({day, year: String(year)});
  }
  return marks;
}
