import {contrastRatio} from '../../src/theme/contrast.js';
import {deepElements} from './shown-story.js';

/** Words that a reader sees, with the element that bears them. */
export interface ShownText {
  readonly element: Element;
  readonly words: string;
  /** Where each line of the words is painted. */
  readonly lines: readonly DOMRect[];
}

/** All words that are painted, none that are for screen readers alone. */
export function shownTexts(place: HTMLElement): readonly ShownText[] {
  return deepElements(place).flatMap((element) => {
    const nodes = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
    if (nodes.length === 0 || element instanceof HTMLStyleElement || !element.checkVisibility(SEEN))
      return [];
    const lines = nodes.flatMap(linesOf).filter(({width, height}) => width > 0 && height > 0);
    if (lines.length === 0 || ancestors(element).some(isForReadersAlone)) return [];
    const words = nodes.map(({textContent}) => textContent ?? '').join(' ');
    return [{element, words: words.replaceAll(/\s+/g, ' ').trim(), lines}];
  });
}

/** Size of the letters on the screen, in CSS pixels: a drawing that is made smaller makes its letters smaller. */
export function letterSize({element}: ShownText): number {
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (!(element instanceof SVGGraphicsElement)) return size;
  const matrix = element.getScreenCTM();
  return matrix ? size * Math.hypot(matrix.a, matrix.b) : size;
}

/** What cuts the words off: the edge of the screen or a box that hides what does not fit in; undefined where nothing does. */
export function cutBy({element, lines}: ShownText): string | undefined {
  for (const box of ancestors(element)) {
    const {overflowX, overflowY} = getComputedStyle(box);
    if (scrolls(overflowX) || scrolls(overflowY)) return undefined;
    if (overflowX !== 'visible' && !(box instanceof SVGGraphicsElement && box.ownerSVGElement)) {
      const edges = box.getBoundingClientRect();
      if (lines.some((line) => !isWithin(line, edges)))
        return `${box.localName}.${box.getAttribute('class') ?? ''}`;
    }
  }
  const screen = document.documentElement.clientWidth;
  return lines.some(({left, right}) => left < -SLACK || right > screen + SLACK) ? 'the screen' : undefined;
}

/** Contrast of the letters with what they are painted on, as WCAG 2 counts it; without opacity and drawings behind them. */
export function paintedContrast({element}: ShownText): number {
  const style = getComputedStyle(element);
  const grounds = ancestors(element).map(groundOf).reverse();
  const ink = element instanceof SVGElement ? style.fill : style.color;
  return contrastRatio(mixed(grounds), mixed([...grounds, ink]));
}

const SEEN = {contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true};

/** Letters reach a little out of their lines. */
const SLACK = 1.5;

const PAINT = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
const MIXED = new Map<string, string>();

function linesOf(node: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** The element and all around it, as they are painted: through slots and out of shadow roots. */
function ancestors(element: Element): Element[] {
  const root = element.getRootNode();
  const parent =
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return parent ? [element, ...ancestors(parent)] : [element];
}

function groundOf(box: Element): string {
  return getComputedStyle(box).backgroundColor;
}

function isForReadersAlone(box: Element): boolean {
  return box.classList.contains('visually-hidden') || getComputedStyle(box).clipPath === 'inset(50%)';
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** Lines are taller than their letters: half of one may stand out. */
function isWithin(line: DOMRect, edges: DOMRect): boolean {
  const room = line.height / 4;
  return (
    line.left >= edges.left - SLACK &&
    line.right <= edges.right + SLACK &&
    line.top >= edges.top - room &&
    line.bottom <= edges.bottom + room
  );
}

/** The colour of layers painted over each other, as `#rrggbb`. */
function mixed(layers: readonly string[]): string {
  const known = MIXED.get(layers.join());
  if (known) return known;
  PAINT.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    PAINT.fillStyle = layer;
    PAINT.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = PAINT.getImageData(0, 0, 1, 1).data;
  const mix = `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  MIXED.set(layers.join(), mix);
  return mix;
}
