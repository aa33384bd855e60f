import type {MapDrawing} from './map-drawing.js';
import type {MapMoves} from './map-moves.js';
import type {Mark} from './mark.js';
import type {WorldPoint} from './mercator.js';

/** Which mark is focused or pointed at, also while clusters fall apart under the reader's hands. */
export class MarkFocus {
  readonly #drawing: MapDrawing;
  readonly #moves: MapMoves;
  #pointed: string | undefined;
  #before: Mark | undefined;

  constructor(drawing: MapDrawing, moves: MapMoves) {
    this.#drawing = drawing;
    this.#moves = moves;
  }

  /** The keyboard stops here from now on. */
  stopAt(mark: Mark): void {
    const {overlay} = this.#drawing.stage;
    this.#drawing.stop = mark.key;
    for (const other of overlay.querySelectorAll<SVGElement>('.mark')) {
      const isStop = other.getAttribute('data-key') === mark.key;
      other.setAttribute('tabindex', isStop ? '0' : '-1');
      if (isStop && this.#active !== other) other.focus({preventScroll: true});
    }
    this.#moves.reveal(mark);
  }

  pointAt(mark: Mark | undefined): void {
    this.#pointed = mark?.key;
    this.showTip();
  }

  showTip(): void {
    const {overlay, stage, picture} = this.#drawing;
    const mark = overlay?.marks.find(({key}) => key === this.#pointed);
    if (!mark || !picture) {
      stage.tip.hide();
      return;
    }
    const {x, y} = stage.at(mark);
    stage.tip.show(picture.words.mark(mark, overlay?.regions), x, y, mark.radius + 4, stage.size.width);
  }

  /** Remembers what was focused before the marks are drawn anew. */
  remember(): void {
    const {stage, overlay} = this.#drawing;
    const active = this.#active;
    const key = active && stage.overlay.contains(active) ? active.getAttribute('data-key') : undefined;
    this.#before = key ? overlay?.marks.find((mark) => mark.key === key) : undefined;
  }

  /** A cluster that fell apart hands the focus to the mark nearest to it. */
  keep(): void {
    const before = this.#before;
    const marks = this.#drawing.overlay?.marks ?? [];
    if (!before || marks.some(({key}) => key === before.key)) return;
    const far = ({x, y}: WorldPoint): number => Math.hypot(x - before.x, y - before.y);
    const [nearest] = [...marks].sort((a, b) => far(a) - far(b));
    if (nearest) this.stopAt(nearest);
  }

  /** The focus goes back to what opened a card, or to the marks where that is gone. */
  goBack(root: ParentNode, selector: string): void {
    const opener = selector ? root.querySelector<HTMLElement | SVGElement>(selector) : null;
    const target = opener ?? this.#drawing.stage.overlay.querySelector<SVGElement>('[tabindex="0"]');
    target?.focus({preventScroll: true});
  }

  get #active(): Element | null {
    const root = this.#drawing.stage.overlay.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }
}
