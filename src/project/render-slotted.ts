import {html, nothing} from 'lit';
import type {DossierContext} from './dossier-context.js';

/** A titled part that the page fills through a slot; without that it is not there. */
export function renderSlotted(
  name: string,
  title: string,
  {level}: Pick<DossierContext, 'level'>,
  isFilled: boolean,
  changed: () => void,
) {
  return html`
    <section class=${name} part="section" ?hidden=${!isFilled}>
      ${isFilled ? html`<div class="title" role="heading" aria-level=${level} tabindex="-1">${title}</div>` : nothing}
      <slot name=${name} @slotchange=${changed}></slot>
    </section>
  `;
}
