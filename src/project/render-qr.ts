import {html} from 'lit';
import type {ProjectMessages} from '../i18n/messages/project.js';
import type {QrPath} from './qr-path.js';

/** A QR code with what it is for: dark on white in every theme, as cameras want it. */
export function renderQr({size, path}: QrPath, link: string, words: ProjectMessages) {
  return html`
    <figure class="qr">
      <svg role="img" aria-label=${words.qrOf(link)} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
        <rect class="paper" width="100%" height="100%"></rect><path class="ink" d=${path}></path>
      </svg>
      <figcaption>${words.qrHint}</figcaption>
    </figure>
  `;
}
