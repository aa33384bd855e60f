import {html, nothing} from 'lit';
import type {FeedError} from '../feed/feed-error.js';
import type {RequestProgress} from '../feed/request.js';
import type {Formats} from '../i18n/formats.js';
import {type CoreMessages, errorMessage} from '../i18n/messages/core.js';
import type {Need} from '../model/dataset.js';

/** Why nothing can be shown: what happened, whose turn it is, what to mend. */
export function renderFailure(core: CoreMessages, error: FeedError, retry: () => void) {
  const code = error.code === 'network' && !navigator.onLine ? 'offline' : error.code;
  const message = errorMessage(core, code);
  return html`
    <div class="state error" role="alert" part="error">
      <strong>${message.title}</strong>
      <p>${message.reader}</p>
      <details>
        <summary>${core.forPublisher}</summary>
        <p>${message.publisher(error.values)}</p>
        ${error.pointer ? html`<p>${core.atPointer(error.pointer)}</p>` : nothing}
      </details>
      <p><button type="button" @click=${retry}>${core.tryAgain}</button></p>
    </div>
  `;
}

const MEGABYTE = 1024 * 1024;

/** How far a load has come; styles show it only after a second. */
export function renderLoading(core: CoreMessages, formats: Formats, progress: RequestProgress | undefined) {
  const size = (bytes: number): string =>
    bytes < MEGABYTE ? core.kilobytes(formats.integer(Math.ceil(bytes / 1024))) : core.megabytes(formats.decimal(bytes / MEGABYTE));
  const total = progress?.total;
  const words = progress
    ? core.loadingBytes(size(progress.received), total === undefined ? undefined : size(total))
    : core.loading;
  return html`
    <div class="late" role="status">
      <span>${words}</span>
      <progress aria-label=${core.loading} max=${total ?? 1} .value=${total === undefined ? nothing : (progress?.received ?? 0)}></progress>
    </div>
  `;
}

/** What the embedder has to add before money may be shown. */
export function renderNeeds(core: CoreMessages, needs: readonly Need[]) {
  if (needs.length === 0) return nothing;
  return html`
    <div class="state warn" part="needs">
      <strong>${core.moneyWithheld}</strong>
      <details>
        <summary>${core.forPublisher}</summary>
        ${needs.map((need) => html`<p>${core.needs[need].publisher}</p>`)}
      </details>
    </div>
  `;
}
