import {TOKENS} from '../theme/tokens.js';
import {mostRadius} from './bubble-size.js';
import {cameraFor, onScreen, projectionOf, type Size, visibleBox} from './camera.js';
import {groundOf} from './ground.js';
import {CLOSEST_HOME, homePadding, WORLD} from './home.js';
import type {Mark} from './mark.js';
import {paidArc} from './paid-arc.js';
import {regionMarks} from './region-marks.js';
import type {Scene} from './scene.js';
import {frameOf, svgPath} from './svg-path.js';
import {paidShare} from './tally.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Names of the tokens that the first picture is painted with. */
const USED = [
  'land',
  'water',
  'border',
  'accent',
  'surface',
  'line',
  'raised',
  'radius',
  'space',
  'sequence-1',
  'sequence-2',
  'sequence-3',
  'sequence-4',
  'sequence-5',
  'no-data',
];

/**
 * Land and bubbles with nothing but the DOM, before the element's own code has come. The element then draws the same picture
 * in the same place, with words, and takes this one away.
 */
export class FirstPicture {
  readonly #element: HTMLElement;
  readonly #box = document.createElement('div');
  #heading: HTMLElement | undefined;
  #stage: HTMLElement | undefined;
  #window: HTMLElement | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** False where the element has come, or has failed to. */
  get #isWanted(): boolean {
    const {localName, shadowRoot} = this.#element;
    const taken = shadowRoot !== null && this.#box.getRootNode() !== shadowRoot;
    return !taken && !customElements.get(localName) && !this.#element.hasAttribute('state');
  }

  /** Takes its place, still unseen, so that less is left to do when there is something to show. */
  lay(): void {
    if (this.#window || !this.#isWanted) return;
    const withList = !this.#element.hasAttribute('no-list');
    this.#box.dataset['first'] = '';
    this.#box.ariaHidden = 'true';
    this.#box.style.visibility = 'hidden';
    this.#element.attachShadow({mode: 'open'}).append(this.#box);
    const inside = this.#box.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles());
    inside.adoptedStyleSheets = [sheet];
    const frame = child(inside, 'div', 'frame');
    this.#heading = child(frame, 'div', 'heading');
    this.#heading.textContent = '\u00a0';
    child(frame, 'div', 'line');
    child(frame, 'div', 'tools');
    const layout = child(frame, 'div', withList ? 'layout beside' : 'layout');
    this.#stage = child(layout, 'div', 'stage');
    if (withList) child(layout, 'div', 'side');
    this.#window = child(this.#stage, 'div', 'window');
    this.#window.getBoundingClientRect();
  }

  /**
   * Shows a scene, unless the element is here or there is nothing to show.
   *
   * @param title what will be the heading, so that the map stands where it will stay
   */
  paint(scene: Scene, title: string): void {
    if (!this.#isWanted || scene.mode === 'nothing') {
      this.leave();
      return;
    }
    this.lay();
    if (!this.#heading || !this.#stage || !this.#window) return;
    if (title) this.#heading.textContent = title;
    if (scene.offMap.count > 0) child(this.#stage, 'div', 'off').textContent = '\u00a0';
    const {width, height} = this.#window.getBoundingClientRect();
    if (width > 0 && height > 0) this.#window.append(picture(scene, {width, height}));
    this.#box.style.visibility = '';
  }

  /** Leaves the place to the element. */
  leave(): void {
    this.#box.remove();
  }
}

function picture(scene: Scene, size: Size): SVGElement {
  const camera = cameraFor(scene.frame ?? WORLD, size, homePadding(size), CLOSEST_HOME);
  const projection = projectionOf(camera, size);
  const frame = frameOf(projection);
  const {areas, works, quiet} = groundOf(scene);
  const svg = element('svg', {width: size.width, height: size.height});
  const land = element('g', quiet ? {class: 'quiet'} : {});
  for (const {tone, geometry} of areas)
    land.append(element('path', {class: `unit tone-${tone}`, d: svgPath(geometry, frame)}));
  for (const {geometry} of works) land.append(element('path', {class: 'work', d: svgPath(geometry, frame)}));
  svg.append(land);
  for (const mark of marksOf(scene, size, visibleBox(camera, size, 0), camera.zoom)) {
    const {x, y} = onScreen(projection, mark);
    svg.append(bubble(mark, `translate(${x} ${y})`));
  }
  return svg;
}

function marksOf(
  scene: Scene,
  size: Size,
  box: ReturnType<typeof visibleBox>,
  zoom: number,
): readonly Mark[] {
  const most = mostRadius(size.width);
  if (scene.index) return scene.index.marks(box, zoom, most);
  const {regions} = scene;
  return regions && scene.mode === 'regions'
    ? regionMarks(regions.list, true, most, regions.classes.length > 0)
    : [];
}

function bubble({kind, radius, loose, tally}: Mark, transform: string): SVGElement {
  const group = element('g', {class: `mark ${kind}${loose ? ' loose' : ''}`, transform});
  group.append(element('circle', {class: 'body', r: radius}));
  const share = paidShare(tally);
  if (share !== undefined && kind !== 'region')
    group.append(element('path', {class: 'paid', d: paidArc(share, radius + 2.5)}));
  return group;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function child(parent: ParentNode, name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  parent.append(made);
  return made;
}

/** The measures are those of the element's own frame, stage and side. */
function styles(): string {
  const tokens = TOKENS.filter(({name}) => USED.includes(name))
    .map(
      ({name, light, dark}) =>
        `--_${name}: var(--budget-${name}, ${dark ? `light-dark(${light}, ${dark})` : light});`,
    )
    .join('');
  const tones = [1, 2, 3, 4, 5].map((tone) => `.unit.tone-${tone} {fill: var(--_sequence-${tone})}`).join('');
  return `
    :host {display: block; ${tokens}}
    * {box-sizing: border-box}
    .frame {container: budget-map / inline-size; display: flex; flex-direction: column; gap: var(--_space)}
    .heading {font-size: 1.125em; font-weight: 700; line-height: 1.25; text-wrap: balance}
    .line {block-size: 1.4em; inline-size: min(100%, 24em); background: var(--_raised)}
    .tools {block-size: 2.25rem; max-inline-size: 24rem; border: 1px solid var(--_line); border-radius: var(--_radius)}
    .layout {display: grid; gap: var(--_space); grid-template-columns: minmax(0, 1fr)}
    .stage {display: flex; flex-direction: column; block-size: var(--budget-map-height, auto); min-block-size: 16rem; aspect-ratio: 1; inline-size: 100%; overflow: hidden; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_water)}
    .window {flex: 1; min-block-size: 0}
    .off {padding: .375rem; border-block-start: 1px solid var(--_line); font-size: max(.875em, 12px); line-height: 1.4; background: var(--_surface)}
    svg {display: block}
    .unit {fill: var(--_land); stroke: var(--_border)}
    ${tones}
    .unit.tone-none {fill: var(--_no-data)}
    .quiet .unit:not(.tone-land) {fill-opacity: .55}
    .work {fill: none; stroke: var(--_accent); stroke-width: 2.5}
    .body {fill: var(--_accent); fill-opacity: .72; stroke: var(--_surface)}
    .cluster .body {fill: color-mix(in srgb, var(--_accent) 26%, var(--_surface)); fill-opacity: .86; stroke: var(--_accent); stroke-width: 1.25}
    .loose .body {fill: var(--_surface); fill-opacity: .4; stroke: var(--_accent); stroke-width: 2.25}
    .region .body {fill-opacity: .5; stroke: var(--_accent)}
    .paid {fill: none; stroke: var(--_accent); stroke-width: 3}
    @container budget-map (inline-size < 30rem) {.line {block-size: 2.8em}}
    @container budget-map (inline-size >= 30rem) {.stage {aspect-ratio: 4 / 3}}
    @container budget-map (inline-size >= 44rem) {
      .layout.beside {grid-template-columns: minmax(0, 2fr) minmax(15rem, 1fr)}
      .stage {aspect-ratio: 16 / 11}
      .layout:not(.beside) .stage {aspect-ratio: 16 / 9}
    }`;
}
