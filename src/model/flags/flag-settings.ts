import {type FlagLimit, RULE_CODES, type RuleCode} from './flag-rule.js';
import {FLAG_RULES} from './flag-rules.js';

/** What was not understood of the settings. */
export type SettingFault =
  | {readonly kind: 'rule' | 'limit'; readonly word: string}
  | {readonly kind: 'value'; readonly word: string; readonly value: string};

/** Which rules are asked, with what limits. */
export interface FlagSettings {
  readonly codes: readonly RuleCode[];
  readonly limits: Readonly<Record<string, number>>;
  readonly faults: readonly SettingFault[];
}

/**
 * Reads the settings as a page writes them.
 *
 * @param rules codes separated by spaces: "late single-bid" asks those alone, "-direct-award" all but that one
 * @param limits "amended=30;over-plan=5": limits by name, in the unit of each
 */
export function flagSettings(rules = '', limits = ''): FlagSettings {
  const faults: SettingFault[] = [];
  return {codes: codesOf(rules, faults), limits: limitsIn(limits, faults), faults};
}

function codesOf(rules: string, faults: SettingFault[]): readonly RuleCode[] {
  const [asked, off] = [new Set<RuleCode>(), new Set<RuleCode>()];
  for (const word of rules.split(/[\s,;]+/).filter(Boolean)) {
    const name = word.replace(/^[-−]/, '');
    const code = RULE_CODES.find((known) => known === name);
    if (!code) faults.push({kind: 'rule', word});
    else (name === word ? asked : off).add(code);
  }
  return RULE_CODES.filter((code) => (asked.size === 0 || asked.has(code)) && !off.has(code));
}

function limitsIn(limits: string, faults: SettingFault[]): Readonly<Record<string, number>> {
  const set: Record<string, number> = {};
  for (const part of limits.split(/[;,]/).filter((text) => text.trim() !== '')) {
    const [word = '', text = ''] = part.split('=').map((side) => side.trim());
    const limit = limitNamed(word);
    const value = text === '' ? NaN : Number(text);
    if (!limit) faults.push({kind: 'limit', word});
    else if (!Number.isFinite(value) || value < (limit.least ?? 0))
      faults.push({kind: 'value', word, value: text});
    else set[word] = value;
  }
  return set;
}

function limitNamed(name: string): FlagLimit | undefined {
  return FLAG_RULES.flatMap(({limits}) => limits).find((limit) => limit.name === name);
}
