import {html, nothing} from 'lit';
import {type DossierContext, renderText} from './dossier-context.js';
import {renderCopy} from './render-copy.js';

/** About a metre. */
const DIGITS = 5;

/** Where it is: address, how well the place is known, coordinates to copy. */
export function renderPlace(context: DossierContext) {
  const {record, naming, formats} = context;
  const {project, codelists} = naming.messages;
  const address = renderText(record.detail.address, context);
  const count = record.places > 1 ? project.places(record.places, formats.integer(record.places)) : undefined;
  const precision = record.precision === undefined ? project.noPlace : codelists.precision[record.precision];
  const known = [precision, count].filter((words) => words !== undefined).join(', ');
  return html`
    <p class="place">
      ${address === nothing ? nothing : html`<span class="term">${project.place}:</span> ${address} · `}<span class="muted">${known}</span>
    </p>
    ${renderCoordinates(context)}
  `;
}

/** Latitude before longitude, as maps and navigators take them; the middle of an area is no place to go to. */
function renderCoordinates({record, naming}: DossierContext) {
  const {project} = naming.messages;
  const {spot, precision} = record;
  if (!spot || precision === 'centroid') return nothing;
  const text = `${spot.lat.toFixed(DIGITS)}, ${spot.lon.toFixed(DIGITS)}`;
  return html`
    <p class="coordinates">
      <span class="term">${project.coordinates}:</span> <span class="num copied" dir="ltr">${text}</span>${precision === 'exact' ? nothing : html` <span class="muted">(${project.notExact})</span>`}
      ${renderCopy(text, project)}
    </p>
  `;
}
