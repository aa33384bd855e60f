import type {Colors, Scheme} from './palettes.js';
import {TOKENS} from './tokens.js';

/** Five classes of one hue, lowest first; the defaults of the tokens `sequence-1` … `sequence-5`. */
export const SEQUENTIAL: Colors = {
  light: [1, 2, 3, 4, 5].map((step) => tokenValue(`sequence-${step}`, 'light')),
  dark: [1, 2, 3, 4, 5].map((step) => tokenValue(`sequence-${step}`, 'dark')),
};

/** Five classes from far under the plan through on plan to far over it. Blue against orange: seen in every colour vision. */
export const DIVERGING: Colors = {
  light: ['#1f5a92', '#7fb0d8', '#dcdad4', '#e9a15f', '#a4480b'],
  dark: ['#86bdf0', '#3f78ad', '#414950', '#b0652a', '#f7b478'],
};

function tokenValue(name: string, scheme: Scheme): string {
  const token = TOKENS.find((candidate) => candidate.name === name);
  return (scheme === 'dark' ? token?.dark : undefined) ?? token?.light ?? 'currentcolor';
}
