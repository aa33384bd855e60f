import {html} from 'lit';

/** What stands for a missing figure: a dash to the eye, words to the ear. */
export function renderMissing(noData: string) {
  return html`<span aria-hidden="true">—</span><span class="visually-hidden">${noData}</span>`;
}
