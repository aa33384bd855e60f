import {html, nothing} from 'lit';
import {nameEntry} from '../element/labels.js';
import {chooseText} from '../model/text.js';
import type {DossierContext} from './dossier-context.js';
import {locatorLayout} from './locator-layout.js';

/** Where in the country the project lies: its region among the others, and the site where it is known. */
export function renderLocator({record, dataset, naming}: DossierContext) {
  const {project, core} = naming.messages;
  const {region} = dataset.projects.dimensions;
  const entry = region?.entries[region.codes[record.row] ?? 0];
  const site = record.precision === 'centroid' ? undefined : record.spot;
  const {regions = [], note} = naming.regions ?? {};
  const layout = locatorLayout(regions, entry?.key || undefined, site);
  if (!layout) return nothing;
  const {width, height, land, own, spot} = layout;
  const name = entry?.key ? nameEntry('region', entry, naming, region) : undefined;
  const remark = chooseText(note, naming.locale);
  const vague = record.precision !== 'exact';
  return html`
    <figure class="locator">
      <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${name ? `${project.onMap}: ${name.text}` : project.onMap}>
        <path class="land" d=${land}></path>
        <path class="land own" d=${own}></path>
        <circle class=${vague ? 'site vague' : 'site'} cx=${spot?.x ?? 0} cy=${spot?.y ?? 0} r=${spot ? (vague ? 6 : 4) : 0}></circle>
      </svg>
      <figcaption class="note">
        ${name ? html`<span lang=${name.lang || nothing}>${name.text}</span>` : nothing}
        ${remark ? html`<span lang=${remark.lang || core.language}>${remark.text}</span>` : nothing}
      </figcaption>
    </figure>
  `;
}
