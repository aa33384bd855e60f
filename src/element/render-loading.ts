import {html, nothing} from 'lit';
import type {RequestProgress} from '../feed/request.js';
import type {Formats} from '../i18n/formats.js';
import type {CoreMessages} from '../i18n/messages/core.js';

const MEGABYTE = 1024 * 1024;

/** How far a load has come; styles show it only after a second. */
export function renderLoading(core: CoreMessages, formats: Formats, progress: RequestProgress | undefined) {
  const size = (bytes: number): string =>
    bytes < MEGABYTE
      ? core.kilobytes(formats.integer(Math.ceil(bytes / 1024)))
      : core.megabytes(formats.decimal(bytes / MEGABYTE));
  const total = progress?.total;
  const words = progress
    ? core.loadingBytes(size(progress.received), total === undefined ? undefined : size(total))
    : core.loading;
  return html`
    <div class="late" role="status">
      <span>${words}</span>
      <progress aria-label=${core.loading} max=${total || 1} value=${total === undefined ? nothing : (progress?.received ?? 0)}></progress>
    </div>
  `;
}
