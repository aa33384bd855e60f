import {html, nothing} from 'lit';
import {today} from '../store/today.js';
import {type DossierContext, renderFacts} from './dossier-context.js';
import {warrantyClock} from './warranty-clock.js';

/** Until when the builder answers for the work, and how long that still is. */
export function renderWarranty({dataset, record, naming, formats}: DossierContext) {
  const {project} = naming.messages;
  const {warrantyUntil} = record.detail;
  if (warrantyUntil === undefined) return nothing;
  const clock = warrantyClock(warrantyUntil, dataset.meta.asOf ?? today());
  const date = formats.date(warrantyUntil);
  return renderFacts([
    [project.warranty, html`<time datetime=${warrantyUntil}>${clock ? words(clock) : date}</time>`],
  ]);

  function words({isOver, days}: NonNullable<typeof clock>): string {
    const length = formats.duration(days);
    return isOver ? project.warrantyOver(date, length) : project.warrantyLeft(date, length);
  }
}
