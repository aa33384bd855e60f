import {html, nothing} from 'lit';
import {chooseText} from '../model/text.js';
import {type DossierContext, renderDate, renderLink, renderText} from './dossier-context.js';
import type {SafePhoto} from './photo-groups.js';

/** Where the line between two photos stands at first, per cent from the left. */
const MIDDLE = 50;

/**
 * Two photos of one place over each other, with a slider that uncovers one or the other; beside each other on paper and in
 * forced colours.
 *
 * @param fail called with the address of a photo that gives no image
 */
export function renderPhotoPair(
  {before, later}: {readonly before: SafePhoto; readonly later: SafePhoto},
  context: DossierContext,
  fail: (href: string) => void,
) {
  const {naming, formats} = context;
  const {project} = naming.messages;
  const moment = project.moments.before;
  const name = project.comparePhotos(moment, project.moments[later.when ?? 'other']);
  const told = (value: number): string => project.partShown(formats.percent(value / 100), moment);
  const slide = (input: HTMLInputElement): void => {
    const value = Number(input.value);
    input.setAttribute('aria-valuetext', told(value));
    input.closest<HTMLElement>('.pair')?.style.setProperty('--_line-at', `${value}%`);
  };
  return html`
    <div class="pair" role="group" aria-label=${name}>
      <div class="stage" @pointerdown=${grab} @pointermove=${drag}>
        ${renderSide('before', before, context, fail)} ${renderSide('later', later, context, fail)}
        <div class="line" aria-hidden="true"></div>
      </div>
      <input type="range" min="0" max="100" step="1" value=${MIDDLE} aria-label=${name} aria-valuetext=${told(MIDDLE)}
        @input=${({currentTarget}: Event) => slide(currentTarget as HTMLInputElement)} />
      <div class="captions">${renderCaption(before, context)}${renderCaption(later, context)}</div>
    </div>
  `;

  function grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drag(event);
  }

  /** The picture itself is pulled at too; fingers that scroll the page are left alone (`touch-action`). */
  function drag(event: PointerEvent): void {
    const stage = event.currentTarget as Element;
    const input = stage.parentElement?.querySelector('input');
    if (!input || !stage.hasPointerCapture(event.pointerId)) return;
    const {left, width} = stage.getBoundingClientRect();
    input.value = String(Math.round((100 * (event.clientX - left)) / Math.max(1, width)));
    slide(input);
  }
}

function renderSide(
  side: 'before' | 'later',
  photo: SafePhoto,
  {naming}: DossierContext,
  fail: (href: string) => void,
) {
  const alt =
    chooseText(photo.alt, naming.locale)?.text ?? naming.messages.project.moments[photo.when ?? 'other'];
  return html`<img class=${side} src=${photo.href} alt=${alt} decoding="async" draggable="false" referrerpolicy="no-referrer" width="400" height="300" @error=${() => fail(photo.href)} />`;
}

function renderCaption(photo: SafePhoto, context: DossierContext) {
  const {naming} = context;
  const moment = naming.messages.project.moments[photo.when ?? 'other'];
  const alt = chooseText(photo.alt, naming.locale);
  return html`<p class="caption">
    ${renderLink(moment, photo.href, context)}${photo.date === undefined ? nothing : html`, ${renderDate(photo.date, context)}`}${alt ? html` · ${renderText(alt, context)}` : nothing}
  </p>`;
}
