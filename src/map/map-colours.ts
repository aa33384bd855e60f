/** Tokens that WebGL needs as plain colours. */
const NAMES = [
  'water',
  'land',
  'border',
  'no-data',
  'muted',
  'line',
  'accent',
  'sequence-1',
  'sequence-2',
  'sequence-3',
  'sequence-4',
  'sequence-5',
] as const;

export type MapColour = (typeof NAMES)[number];
export type MapColours = Readonly<Record<MapColour, string>>;

/**
 * The tokens as they come out on a page, in a form MapLibre reads.
 *
 * @param probe an element of the map's shadow root, whose colour is changed for a moment
 */
export function readColours(probe: HTMLElement): MapColours {
  const colours = NAMES.map((name) => {
    probe.style.color = `var(--_${name})`;
    return [name, plain(getComputedStyle(probe).color)] as const;
  });
  probe.style.removeProperty('color');
  return Object.fromEntries(colours) as Record<MapColour, string>;
}

/** Wide-gamut colours are drawn once and read back as sRGB. */
function plain(colour: string): string {
  if (colour.startsWith('rgb')) return colour;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return '#888888';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
