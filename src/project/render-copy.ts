import {html} from 'lit';
import type {ProjectMessages} from '../i18n/messages/project.js';
import {copyText, selectText} from './copy-text.js';

type CopyWords = Pick<ProjectMessages, 'copy' | 'copyOf' | 'copied' | 'notCopied'>;

/** A button that copies the text beside it (`.copied` in the same parent), and says whether that went well. */
export function renderCopy(text: string, words: CopyWords, name = words.copy) {
  const copy = async ({currentTarget}: Event): Promise<void> => {
    const place = (currentTarget as Element).parentElement;
    const source = place?.querySelector('.copied');
    const done = await copyText(text);
    if (!done && source) selectText(source);
    const answer = place?.querySelector('.answer');
    if (answer) answer.textContent = done ? words.copied : words.notCopied;
  };
  return html`<button type="button" class="all" aria-label=${words.copyOf(name === words.copy ? text : name)} @click=${copy}>${name}</button><span class="note answer" role="status"></span>`;
}
