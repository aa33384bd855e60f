import type {Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {FlagRuleWords} from '../i18n/messages/flag-rules.js';
import type {Evidence, Flag, FlagLimit, FlagOutcome, FlagRule, Limits} from '../model/flags/flag-rule.js';
import {chooseText} from '../model/text.js';

/** What sentences are made from. */
export interface FlagContext {
  readonly naming: Naming;
  readonly formats: Formats;
  /** ISO 4217 code of sums that a page sets. */
  readonly currency: string;
}

const DAY = 86_400_000;

/** Limits of an excess, of which 0 is a sensible one. */
const EXCESSES: ReadonlySet<string> = new Set([
  'over-plan',
  'over-contract',
  'amended',
  'ahead',
  'overdue',
  'late',
  'slipping',
]);

/** The words of a rule; what they ask for is what the rule gives, which a test holds for every rule. */
export function wordsOf(
  {code}: Pick<FlagRule, 'code'>,
  {naming}: FlagContext,
): FlagRuleWords<string, string> {
  return naming.messages.flags.rules[code];
}

/** The rule in one sentence with the limits in force; an excess of 0 is not named. */
export function ruleSentence(rule: FlagRule, limits: Limits, context: FlagContext): string {
  const said = rule.limits.map((limit): [string, string] => [
    limit.name,
    sayBound({...limit, value: limits[limit.name] ?? limit.value}, context),
  ]);
  return wordsOf(rule, context).rule(Object.fromEntries(said));
}

/** What was found of one project. @param full with every digit, for tables and files */
export function evidenceSentence(
  rule: FlagRule,
  evidence: Flag['evidence'],
  context: FlagContext,
  full = false,
): string {
  const said = Object.entries(evidence).map(([name, of]): [string, string] => [name, say(of, context, full)]);
  return wordsOf(rule, context).evidence(Object.fromEntries(said));
}

/** Why a rule was not asked. */
export function missingSentence(outcome: FlagOutcome, {naming}: FlagContext): string {
  if (outcome.status === 'computed') return '';
  const {flags} = naming.messages;
  const words = outcome.missing.map((need) => flags.need[need]).join(', ');
  return outcome.together ? flags.together(words) : flags.needs(words);
}

/** Empty where any excess counts: "more than 0 days" says less than nothing at all. */
function sayBound(limit: FlagLimit, context: FlagContext): string {
  return limit.value === 0 && EXCESSES.has(limit.name) ? '' : sayLimit(limit, context);
}

/** A limit with its unit. */
export function sayLimit({value, unit}: FlagLimit, {naming, formats, currency}: FlagContext): string {
  const {flags} = naming.messages;
  switch (unit) {
    case 'percent':
      return formats.percent(value / 100, Number.isInteger(value) ? 0 : 1);
    case 'points':
      return flags.points(value, formats.decimal(value));
    case 'days':
      return flags.days(value, formats.integer(value));
    case 'money':
      return currency === '' ? formats.integer(value) : formats.money(value, currency);
    default:
      return formats.decimal(value);
  }
}

function say(evidence: Evidence, {naming, formats}: FlagContext, full: boolean): string {
  const {flags, core} = naming.messages;
  switch (evidence.kind) {
    case 'money':
      return full || evidence.exact
        ? formats.money(evidence.amount, evidence.currency)
        : formats.compactMoney(evidence.amount, evidence.currency);
    case 'percent':
      return formats.percent(evidence.value / 100);
    case 'points': {
      const points = Math.round(evidence.value);
      return flags.points(points, formats.integer(points));
    }
    case 'count':
      return formats.integer(evidence.value);
    case 'number':
      return formats.scale(1).format(evidence.value);
    case 'length':
      return formats.duration(evidence.value);
    case 'day':
      return formats.date(new Date(evidence.value * DAY).toISOString().slice(0, 10));
    case 'measure':
      return core.measures[evidence.measure].name;
    case 'name': {
      const {name} = evidence;
      return typeof name === 'string' ? name : (chooseText(name, naming.locale)?.text ?? '');
    }
  }
}
