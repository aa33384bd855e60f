import {entriesMatching} from '../model/dimension.js';
import type {Highlight} from '../store/budget-state.js';
import type {MapHost} from './map-host.js';
import type {Mark} from './mark.js';
import type {MarkIndex} from './mark-index.js';

/** What the map and its list share with linked elements while something is pointed at. */
export class MapLinks {
  readonly #host: MapHost;
  /** What the drawn marks were gathered in: their clusters are of no other. */
  #index: MarkIndex | undefined;
  #lit: {readonly highlight: Highlight; readonly passes: Uint8Array} | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  /** Tells linked elements of the mark that is pointed at; a cluster is no one thing. */
  pointAt(mark: Mark | undefined): void {
    if (mark?.region !== undefined) this.pointAtRegion(mark.region);
    else this.pointAtRow(mark?.row);
  }

  pointAtRow(row: number | undefined): void {
    const {store, shared} = this.#host.current ?? {};
    const project = row === undefined ? undefined : shared?.dataset?.projects.ids[row];
    store?.highlight(project === undefined ? undefined : {project});
  }

  pointAtRegion(key: string | undefined): void {
    this.#host.current?.store?.highlight(key === undefined ? undefined : {dimension: 'region', key});
  }

  /** Whether a project of the list is what is pointed at elsewhere. */
  isLit(row: number): boolean {
    const {shared} = this.#host.current ?? {};
    const highlight = shared?.highlight;
    if (!highlight) return false;
    if ('project' in highlight) return shared.dataset?.projects.ids[row] === highlight.project;
    return this.#passes(highlight)?.[row] === 1;
  }

  /** Whether a region of the list is what is pointed at elsewhere. */
  isLitRegion(code: string): boolean {
    const highlight = this.#host.current?.shared.highlight;
    return (
      highlight !== undefined &&
      'key' in highlight &&
      highlight.dimension === 'region' &&
      highlight.key === code
    );
  }

  /** Marks were drawn anew. */
  marksDrawn(): void {
    this.#index = this.#host.drawing.picture?.scene.index;
    this.dim();
  }

  /** Marks without anything of what is pointed at elsewhere step back. */
  dim(): void {
    const highlight = this.#host.current?.shared.highlight;
    const {overlay, stage} = this.#host.drawing;
    const marks = new Map(overlay?.marks.map((mark) => [mark.key, mark]));
    const lit = highlight && 'key' in highlight ? highlight : undefined;
    for (const node of stage.overlay.querySelectorAll('.mark')) {
      const mark = marks.get(node.getAttribute('data-key') ?? '');
      node.classList.toggle('dim', lit !== undefined && mark !== undefined && !this.#holds(mark, lit));
    }
  }

  #holds(mark: Mark, highlight: Extract<Highlight, {readonly key: string}>): boolean {
    if (mark.region !== undefined) return highlight.dimension !== 'region' || highlight.key === mark.region;
    const passes = this.#passes(highlight);
    if (!passes) return true;
    if (mark.row !== undefined) return passes[mark.row] === 1;
    return (
      mark.cluster !== undefined && (this.#index?.rowsIn(mark.cluster).some((row) => passes[row]) ?? true)
    );
  }

  /** One byte a project; undefined where the feed does not tell the dimension of projects. */
  #passes(highlight: Highlight): Uint8Array | undefined {
    if (!('key' in highlight)) return undefined;
    if (this.#lit?.highlight !== highlight) {
      const column = this.#host.current?.shared.dataset?.projects.dimensions[highlight.dimension];
      if (!column) return undefined;
      const matching = entriesMatching(column, [highlight.key]);
      this.#lit = {highlight, passes: Uint8Array.from(column.codes, (code) => matching[code] ?? 0)};
    }
    return this.#lit?.passes;
  }
}
