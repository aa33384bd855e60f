import type {Meta} from '../model/dataset.js';
import type {FlagSettings, SettingFault} from '../model/flags/flag-settings.js';
import {chooseText} from '../model/text.js';
import type {FlagResults} from './flag-results.js';
import type {FlagView} from './flag-view.js';
import {type FlagContext, wordsOf} from './flag-words.js';

/** The day of reckoning, and whether the data or the page told it. */
export interface Reckoned {
  readonly on: string;
  readonly dated: boolean;
}

/** How many projects have a signal, and which is most frequent; undefined where no project passes the conditions. */
export function flagsSentence({all, flagged, found}: FlagView, context: FlagContext): string | undefined {
  const {naming, formats} = context;
  const {flags} = naming.messages;
  if (all === 0) return undefined;
  const total = formats.integer(all);
  const sentence = flagged > 0 ? flags.summary(formats.integer(flagged), all, total) : flags.none(all, total);
  const [most] = found;
  if (!most) return sentence;
  return `${sentence} ${flags.most(wordsOf(most.result.rule, context).name, formats.integer(most.flags.length))}`;
}

/** How many signals one project has, of so many rules that could be asked. */
export function projectSentence(
  count: number,
  {results}: FlagResults,
  {naming, formats}: FlagContext,
): string {
  const {flags} = naming.messages;
  const checked = formats.integer(results.filter(({outcome}) => outcome.status === 'computed').length);
  return count > 0 ? flags.ofProject(count, formats.integer(count), checked) : flags.noneOfProject(checked);
}

/** What was computed, and on which day. */
export function reckonedSentence({on, dated}: Reckoned, filtered: boolean, context: FlagContext): string {
  const {naming, formats} = context;
  const {flags} = naming.messages;
  const day = formats.date(on.slice(0, 10));
  const judged = dated ? flags.judged(day) : flags.judgedToday(day);
  return filtered ? `${flags.wholeFeed} ${judged}` : judged;
}

/** What was not understood of the settings; undefined where all was. */
export function faultsSentence({faults}: FlagSettings, {naming}: FlagContext): string | undefined {
  const {flags} = naming.messages;
  const say = (fault: SettingFault): string => {
    if (fault.kind === 'value') return flags.badLimit(fault.word, fault.value);
    return fault.kind === 'rule' ? flags.unknownRule(fault.word) : flags.unknownLimit(fault.word);
  };
  return faults.length === 0 ? undefined : faults.map(say).join(' ');
}

/** Heading of what leaves the page, where nothing else says of what the signals are. */
export function flagsTitle({title, publisher}: Meta, {naming}: FlagContext): string {
  const {heading} = naming.messages.flags;
  const subject = chooseText(title, naming.locale) ?? chooseText(publisher?.name, naming.locale);
  return subject ? `${subject.text}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}` : heading;
}

/** Adds that a signal is worth a question and no accusation: what leaves the page never stands without it. */
export function withMeaning(sentence: string, {naming}: FlagContext): string {
  return `${sentence} ${naming.messages.flags.meaning}`;
}
