import {luminance} from '../theme/contrast.js';
import type {PictureInk} from './picture.js';

const TOKENS = ['text', 'muted', 'line', 'surface', 'raised', 'accent', 'outline', 'warn'] as const;

/** The colours and the font that an element has now, whatever the page has set. */
export function pictureInk(host: HTMLElement): PictureInk {
  const probe = document.createElement('span');
  probe.hidden = true;
  (host.shadowRoot ?? host).append(probe);
  const colors = Object.fromEntries(
    TOKENS.map((token) => {
      probe.style.color = `var(--_${token})`;
      return [token, hexOf(getComputedStyle(probe).color)];
    }),
  ) as Record<(typeof TOKENS)[number], string>;
  const font = getComputedStyle(probe).fontFamily;
  probe.remove();
  return {...colors, font, scheme: luminance(colors.surface) < 0.2 ? 'dark' : 'light'};
}

/** Any CSS colour as `#rrggbb`: pictures are opened where only such are known. */
function hexOf(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!canvas) return '#000000';
  canvas.canvas.width = canvas.canvas.height = 1;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
