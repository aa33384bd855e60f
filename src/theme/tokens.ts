/** One design token: a CSS custom property that a host page may set. */
export interface Token {
  /** Without the `--budget-` prefix. */
  readonly name: string;
  readonly light: string;
  /** Left out where one value serves both themes. */
  readonly dark?: string;
  /** What it colours or sizes; printed in the docs. */
  readonly about: string;
}

/** Every token, with its only default. A host sets `--budget-accent` and `--budget-font`; the rest follows. */
export const TOKENS: readonly Token[] = [
  {name: 'font', light: 'inherit', about: 'Font family; by default that of the page.'},
  {name: 'accent', light: '#0b6e6e', dark: '#5cc8c2', about: 'Paid money, links, chosen things.'},
  {name: 'text', light: '#1b1f23', dark: '#eceef0', about: 'Text.'},
  {name: 'muted', light: '#57606a', dark: '#a9b1ba', about: 'Secondary text: sources, axes, hints.'},
  {name: 'surface', light: '#ffffff', dark: '#15191d', about: 'Background of cards, lists and sheets.'},
  {name: 'raised', light: '#f5f3ef', dark: '#20262b', about: 'Background of controls, hovered rows and skeletons.'},
  {name: 'line', light: '#d9d6d0', dark: '#39424a', about: 'Rules and borders.'},
  {name: 'outline', light: '#6b747d', dark: '#9aa4ad', about: 'Planned money: outlines of bars and bubbles.'},
  {name: 'focus', light: '#1a56db', dark: '#8ab4ff', about: 'Focus ring.'},
  {name: 'warn', light: '#9a5b00', dark: '#f0b429', about: 'Stale data, what deserves a question.'},
  {name: 'error', light: '#a4262c', dark: '#ff9a94', about: 'Errors.'},
  {name: 'land', light: '#f0ede6', dark: '#262c31', about: 'Land on the map.'},
  {name: 'water', light: '#fbfaf8', dark: '#181c20', about: 'Everything around the land.'},
  {name: 'border', light: '#c3beb4', dark: '#4a545d', about: 'Boundaries on the map.'},
  {name: 'no-data', light: '#e6e3dd', dark: '#2e353b', about: 'Hatching of regions without a figure.'},
  {name: 'sequence-1', light: '#d8ecea', dark: '#173f40', about: 'Lowest of five classes.'},
  {name: 'sequence-2', light: '#a5d3cf', dark: '#1f5f5f', about: 'Second class.'},
  {name: 'sequence-3', light: '#68b2ad', dark: '#2f8784', about: 'Third class.'},
  {name: 'sequence-4', light: '#2b8581', dark: '#54b1ac', about: 'Fourth class.'},
  {name: 'sequence-5', light: '#0a5354', dark: '#a2e0db', about: 'Highest class.'},
  {name: 'radius', light: '4px', about: 'Corners of cards and controls.'},
  {name: 'space', light: '0.75rem', about: 'Distance between parts of a widget.'},
];

/**
 * CSS declarations that give every token a private alias `--_name`, which styles read.
 *
 * `light-dark()` follows the `color-scheme` that the page declares, so a widget turns dark only on a page that does.
 */
export function tokenDeclarations(): string {
  return TOKENS.map(({name, light, dark}) => {
    const value = dark === undefined ? light : `light-dark(${light}, ${dark})`;
    return `--_${name}: var(--budget-${name}, ${value});`;
  }).join('\n');
}
