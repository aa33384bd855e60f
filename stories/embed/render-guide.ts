import {html, nothing} from 'lit';
import {sampleFiles} from 'virtual:sample-files';
import {docsPageStyle} from '../theme/docs-page.js';

/** How to put an element into one kind of site. */
export interface Guide {
  readonly title: string;
  /** For whom it is, in a sentence. */
  readonly about: string;
  readonly steps: readonly Step[];
  /** What the reader should see, and what fails and why. */
  readonly expect: string;
  readonly fails: readonly string[];
  /** The same in a sentence, for editors who do not read English. */
  readonly short?: {readonly kk: string; readonly ru: string};
}

export interface Step {
  readonly text: string;
  /** A file of `demo/samples`, shown as it is. */
  readonly sample?: string;
  readonly code?: string;
}

export function renderGuide({title, about, steps, expect, fails, short}: Guide) {
  return html`
    ${docsPageStyle}
    <div class="docs">
      <h1>${title}</h1>
      <p>${about}</p>
      ${short ? html`<p lang="kk">${short.kk}</p><p lang="ru">${short.ru}</p>` : nothing}
      <h2>What to do</h2>
      <ol>${steps.map((step) => html`<li>${step.text} ${renderCode(step)}</li>`)}</ol>
      <h2>What to expect</h2>
      <p>${expect}</p>
      <h2>What fails, and why</h2>
      <ul>${fails.map((text) => html`<li>${text}</li>`)}</ul>
    </div>
  `;
}

function renderCode({sample, code}: Step) {
  const text = sample === undefined ? code : sampleText(sample);
  if (text === undefined) return nothing;
  return html`
    ${sample === undefined ? nothing : html`<p class="small"><code>demo/samples/${sample}</code></p>`}
    <pre tabindex="0"><code>${text.trimEnd()}</code></pre>
  `;
}

function sampleText(path: string): string {
  const text = sampleFiles[path];
  if (text === undefined) throw new Error(`demo/samples/${path} is not there.`);
  return text;
}
