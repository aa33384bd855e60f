/** One design token: a CSS custom property that a host page may set. */
export interface Token {
  /** Without the `--budget-` prefix. */
  readonly name: string;
  readonly light: string;
  /** Left out where one value serves both themes. */
  readonly dark?: string;
}

/** Every token, with its only default. A host sets `--budget-accent` and `--budget-font`; the rest follows. */
export const TOKENS: readonly Token[] = [
  {name: 'font', light: 'inherit'},
  {name: 'accent', light: '#0b6e6e', dark: '#5cc8c2'},
  {name: 'text', light: '#1b1f23', dark: '#eceef0'},
  {name: 'muted', light: '#57606a', dark: '#a9b1ba'},
  {name: 'surface', light: '#ffffff', dark: '#15191d'},
  {name: 'raised', light: '#f5f3ef', dark: '#20262b'},
  {name: 'line', light: '#d9d6d0', dark: '#39424a'},
  {name: 'outline', light: '#6b747d', dark: '#9aa4ad'},
  {name: 'focus', light: '#1a56db', dark: '#8ab4ff'},
  {name: 'warn', light: '#9a5b00', dark: '#f0b429'},
  {name: 'error', light: '#a4262c', dark: '#ff9a94'},
  {name: 'land', light: '#f0ede6', dark: '#262c31'},
  {name: 'water', light: '#fbfaf8', dark: '#181c20'},
  {name: 'border', light: '#c3beb4', dark: '#4a545d'},
  {name: 'no-data', light: '#e6e3dd', dark: '#2e353b'},
  {name: 'sequence-1', light: '#d8ecea', dark: '#173f40'},
  {name: 'sequence-2', light: '#a5d3cf', dark: '#1f5f5f'},
  {name: 'sequence-3', light: '#68b2ad', dark: '#2f8784'},
  {name: 'sequence-4', light: '#2b8581', dark: '#54b1ac'},
  {name: 'sequence-5', light: '#0a5354', dark: '#a2e0db'},
  {name: 'radius', light: '4px'},
  {name: 'space', light: '0.75rem'},
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
