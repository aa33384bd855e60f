/** The few lines beside a mark that is pointed at or focused. It never covers the mark. */
export class MapTip {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'tip';
    this.element.hidden = true;
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** @param x and y the middle of the mark inside the map, `radius` its size, `width` that of the map */
  show(lines: readonly string[], x: number, y: number, radius: number, width: number): void {
    this.element.replaceChildren(
      ...lines.map((line, index) => {
        const part = document.createElement(index === 0 ? 'strong' : 'span');
        part.textContent = line;
        return part;
      }),
    );
    const {style} = this.element;
    const below = y < 110;
    const half = Math.min(130, width / 2);
    style.left = `${Math.max(half + 4, Math.min(width - half - 4, x))}px`;
    style.top = `${below ? y + radius + 2 : y - radius - 2}px`;
    this.element.classList.toggle('below', below);
    this.element.hidden = lines.length === 0;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
