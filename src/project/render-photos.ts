import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {chooseText} from '../model/text.js';
import {type DossierContext, renderDate, renderLink, renderText} from './dossier-context.js';
import {groupPhotos, type SafePhoto} from './photo-groups.js';
import {pairPhotos} from './photo-pair.js';
import {renderPhotoPair} from './render-photo-pair.js';

/** What the reader did about photos. */
export interface PhotoChoice {
  /** Hosts from which photos may be loaded. */
  readonly allowed: ReadonlySet<string>;
  /** Addresses that gave no image. */
  readonly broken: ReadonlySet<string>;
  allow(host: string): void;
  fail(href: string): void;
}

/** Photos before, during and after. Those of a host that the page did not name are loaded when the reader says so. */
export function renderPhotos(context: DossierContext, choice: PhotoChoice) {
  const {record, naming, formats, url} = context;
  const {shown, waiting} = groupPhotos(record.detail.photos ?? [], url, choice.allowed);
  if (shown.length + waiting.size === 0) return nothing;
  const {project} = naming.messages;
  const {pair, rest} = pairPhotos(shown, choice.broken);
  return html`
    ${pair ? renderPhotoPair(pair, context, (href) => choice.fail(href)) : nothing}
    ${
      rest.length === 0
        ? nothing
        : html`<ul class="photos">${repeat(
            rest,
            ({href}) => href,
            (photo) => html`<li>${renderPhoto(photo, context, choice)}</li>`,
          )}</ul>`
    }
    ${[...waiting].map(([host, photos]) => html`<p class="ask"><button type="button" @click=${() => choice.allow(host)}>${project.showPhotos(photos.length, formats.integer(photos.length), host)}</button></p>`)}
  `;
}

function renderPhoto(photo: SafePhoto, context: DossierContext, {broken, fail}: PhotoChoice) {
  const {naming} = context;
  const {project} = naming.messages;
  const moment = project.moments[photo.when ?? 'other'];
  const alt = chooseText(photo.alt, naming.locale);
  const image = broken.has(photo.href)
    ? html`<span class="broken">${project.photoBroken}</span>`
    : html`<img src=${photo.href} alt=${alt?.text ?? moment} loading="lazy" decoding="async" referrerpolicy="no-referrer" width="400" height="300" @error=${() => fail(photo.href)} />`;
  return html`
    <figure>
      ${image}
      <figcaption>
        ${renderLink(moment, photo.href, context)}${photo.date === undefined ? nothing : html`, ${renderDate(photo.date, context)}`}${alt ? html` · ${renderText(alt, context)}` : nothing}
      </figcaption>
    </figure>
  `;
}
