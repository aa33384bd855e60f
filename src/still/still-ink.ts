import type {PictureInk} from '../element/picture.js';
import {TOKENS} from '../theme/tokens.js';

/** Fonts that are installed somewhere: a file that leaves the page brings none. */
const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/** The colours of a theme as a page without styles of its own has them. */
export function stillInk(scheme: 'light' | 'dark'): PictureInk {
  const of = (name: string) => tokenColor(name, scheme);
  return {
    text: of('text'),
    muted: of('muted'),
    line: of('line'),
    surface: of('surface'),
    raised: of('raised'),
    accent: of('accent'),
    outline: of('outline'),
    warn: of('warn'),
    scheme,
    font: FONT,
  };
}

/** The default of a token in a theme. */
export function tokenColor(name: string, scheme: 'light' | 'dark'): string {
  const token = TOKENS.find((known) => known.name === name);
  return (scheme === 'dark' ? token?.dark : undefined) ?? token?.light ?? '#888888';
}

/** So much of one `#rrggbb` over another, in sRGB as CSS mixes. */
export function mixed(over: string, part: number, under: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * part + (b ?? 0) * (1 - part))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
