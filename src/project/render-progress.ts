import {html, nothing, svg} from 'lit';
import {type DossierContext, renderDate} from './dossier-context.js';
import {
  latestProgress,
  layoutProgress,
  PROGRESS_KINDS,
  type ProgressKind,
  type ProgressLines,
  type ProgressPoint,
} from './progress-layout.js';

/** Physical beside financial progress: lines where it was observed over time, else bars. */
export function renderProgress(context: DossierContext) {
  const {record, naming, formats} = context;
  const {project} = naming.messages;
  const series = record.detail.progress ?? [];
  const latest = latestProgress(series, record.progress);
  const kinds = PROGRESS_KINDS.filter((kind) => latest[kind] !== undefined);
  if (kinds.length === 0) return nothing;
  const layout = layoutProgress(series);
  const at = [...series].reverse().find((point) => point.at !== undefined)?.at;
  return html`
    ${layout ? renderLines(layout, context) : nothing}
    <ul class="progress">
      ${kinds.map((kind) => {
        const value = latest[kind] ?? 0;
        return html`
          <li>
            ${layout?.lines[kind] ? html`<svg class="key" width="22" height="10" aria-hidden="true"><line class=${kind} x1="1" x2="21" y1="5" y2="5"></line></svg>` : nothing}
            <span>${project[kind]}</span> <strong class="num">${formats.percent(value / 100)}</strong>
            ${layout ? nothing : renderBar(kind, value)}
          </li>
        `;
      })}
    </ul>
    ${at === undefined || layout ? nothing : html`<p class="note">${project.observed(formats.date(at))}</p>`}
  `;
}

function renderBar(kind: ProgressKind, value: number) {
  const width = `${Math.min(100, Math.max(0, value))}%`;
  return html`<svg class="bar" height="10" aria-hidden="true"><rect class="track" x="0" y="1" width="100%" height="8"></rect><rect class=${kind} x="0" y="1" width=${width} height="8"></rect></svg>`;
}

function renderLines({lines, top, first, last}: ProgressLines, context: DossierContext) {
  const {formats} = context;
  const levels = [0, 50, 100].map((level) => ({level, y: 100 - (100 * level) / top}));
  return html`
    <svg class="lines" height="120" aria-hidden="true">
      <svg x="0" y="14" width="100%" height="102" overflow="visible">
        ${levels.map(({level, y}) => svg`<line class="grid" x1="0" x2="100%" y1=${percent(y)} y2=${percent(y)}></line><text x="0" y=${percent(y)} dy="-3">${formats.percent(level / 100)}</text>`)}
        ${PROGRESS_KINDS.map((kind) => renderLine(kind, lines[kind] ?? []))}
      </svg>
    </svg>
    <p class="ends"><span>${renderDate(first, context)}</span><span>${renderDate(last, context)}</span></p>
  `;
}

/** Segments, because points of a polyline cannot be in per cent and the drawing must not be stretched. */
function renderLine(kind: ProgressKind, points: readonly ProgressPoint[]) {
  return points.map((point, at) => {
    const next = points[at + 1];
    return svg`
      ${next ? svg`<line class=${kind} x1=${inside(point.x)} y1=${percent(point.y)} x2=${inside(next.x)} y2=${percent(next.y)}></line>` : nothing}
      <circle class=${kind} cx=${inside(point.x)} cy=${percent(point.y)} r="3"></circle>
    `;
  });
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}

/** Leaves room for the first and last point. */
function inside(x: number): string {
  return percent(1 + x * 0.98);
}
