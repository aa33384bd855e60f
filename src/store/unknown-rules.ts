import type {FlagMessages} from '../i18n/messages/flags.js';
import {flagSettings} from '../model/flags/flag-settings.js';

/** What is said of words in a list of rules that name none; empty where all do. */
export function unknownRules(rules: string, words: FlagMessages): string {
  return flagSettings(rules)
    .faults.map(({word}) => words.unknownRule(word))
    .join(' ');
}
