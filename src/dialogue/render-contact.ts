import {html, nothing} from 'lit';
import {contactAddress, type ContactValues, isMail, takesText} from './contact-address.js';
import type {DialogueContext} from './dialogue-context.js';

/** A page or a mail address that takes reports. */
export interface Contact {
  readonly template: string;
  readonly values: ContactValues;
  /** Address of the feed. */
  readonly base: string | undefined;
  /** True beside a form of a service, whose words it takes. */
  readonly isSecond: boolean;
  write(text: string): void;
}

/** Mail programs cut longer addresses. */
const MOST_LETTERS = 1200;

/** A link that the reader opens, under what it holds. */
export function renderContact({template, values, base, isSecond, write}: Contact, {words}: DialogueContext) {
  const href = contactAddress(template, values, base);
  if (href === undefined) return nothing;
  const {host, pathname, searchParams} = new URL(href);
  const mail = isMail(template);
  const field = html`
    <div class="field">
      <label for="letter">${words.fields.text}</label>
      <p class="hint" id="hint-letter">${words.textHint}</p>
      <textarea id="letter" rows="5" maxlength=${MOST_LETTERS} aria-describedby="hint-letter" .value=${values.text ?? ''} @input=${({target}: Event) => write((target as HTMLTextAreaElement).value)}></textarea>
    </div>
  `;
  const shown = mail
    ? [decoded(pathname), searchParams.get('subject'), searchParams.get('body')].filter(Boolean).join('\n')
    : decoded(href);
  return html`
    <section class="contact" part="contact">
      <p>${isSecond ? words.otherwise : mail ? words.mailIntro : words.pageIntro}</p>
      ${!isSecond && takesText(template) ? field : nothing}
      <p class="hint">${words.letter}:</p>
      <p class="letter" lang="">${shown}</p>
      <p><a class="button ${isSecond ? '' : 'main'}" href=${href} target=${mail ? nothing : '_blank'} rel="noopener noreferrer">${mail ? words.mailTo(decoded(pathname)) : words.openPage(host)}</a></p>
    </section>
  `;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
