import {nothing, svg} from 'lit';
import type {Ground, GroundArea} from './ground.js';
import {isArea, type PathFrame, svgPath} from './svg-path.js';

/** Land, colours, lines and areas of works as plain SVG: the map until WebGL draws it, and where it never does. */
export function renderBase({areas, works, grid, quiet}: Ground, frame: PathFrame) {
  return svg`
    <defs>
      <pattern id="hatch" data-hatch width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="hatch-ground" width="7" height="7"></rect>
        <rect class="hatch-line" width="2" height="7"></rect>
      </pattern>
    </defs>
    <g data-path>
      ${grid ? svg`<path class="grid" vector-effect="non-scaling-stroke" d=${svgPath(grid, frame)}></path>` : nothing}
      <g class=${quiet ? 'areas quiet' : 'areas'}>${areas.map((area) => renderArea(area, frame))}</g>
      ${works.map(
        ({geometry}) => svg`<path
          class=${isArea(geometry) ? 'work area' : 'work'}
          vector-effect="non-scaling-stroke"
          d=${svgPath(geometry, frame)}
        ></path>`,
      )}
    </g>
  `;
}

function renderArea({tone, geometry}: GroundArea, frame: PathFrame) {
  const d = svgPath(geometry, frame);
  return svg`
    <path class="land" d=${d}></path>
    <path class="unit tone-${tone}" fill=${tone === 'none' ? 'url(#hatch)' : nothing} vector-effect="non-scaling-stroke" d=${d}></path>
  `;
}
