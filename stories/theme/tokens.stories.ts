import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {closestPair, seenColor, type Vision, VISIONS} from '../../test/theme/color-vision.js';
import {contrastRatio} from '../../src/theme/contrast.js';
import {CATEGORICAL, OTHER, type Scheme} from '../../src/theme/palettes.js';
import {TOKEN_NOTES} from '../../src/theme/token-notes.js';
import {type Token, TOKENS} from '../../src/theme/tokens.js';
import {docsPageStyle} from './docs-page.js';

const meta: Meta = {
  title: 'Docs/Tokens and palettes',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
};
export default meta;

type Story = StoryObj;

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Least contrast by what a token colours: words need more than marks (WCAG 2, 1.4.3 and 1.4.11). */
const LEAST: Readonly<Record<string, number>> = {
  text: 4.5,
  muted: 4.5,
  accent: 4.5,
  warn: 4.5,
  error: 4.5,
  outline: 3,
  focus: 3,
};

const VISION_NAMES: Readonly<Record<Vision, string>> = {
  normal: 'All cones',
  protanopia: 'Protanopia: no long-wave cones',
  deuteranopia: 'Deuteranopia: no middle-wave cones',
  tritanopia: 'Tritanopia: no short-wave cones',
};

/** Every custom property that a page may set, with both values and the contrast of each against the surface. */
export const Tokens: Story = {
  render: () => html`
    ${docsPageStyle}
    <div class="docs">
      <h1>Tokens</h1>
      <p>
        Set <code>--budget-accent</code> and <code>--budget-font</code> on the page, on one element or on anything around it; the
        rest follows. Colours turn dark where the page declares <code>color-scheme: dark</code>.
      </p>
      <pre tabindex="0"><code>budget-explorer { --budget-accent: #7a1f5c; --budget-font: Georgia, serif; }</code></pre>
      <div class="scroll" role="region" aria-label="Tokens" tabindex="0"><table>
        <thead>
          <tr><th scope="col">Token</th><th scope="col">What it colours or sizes</th><th scope="col">Light</th><th scope="col">Dark</th></tr>
        </thead>
        <tbody>${TOKENS.map(renderToken)}</tbody>
      </table></div>
      <p class="small">The ratio is the contrast against <code>--budget-surface</code> of the same theme. Words need 4.5, marks 3.</p>
    </div>
  `,
};

/** The colours of sectors as everyone sees them, and of classes on a map. */
export const Palettes: Story = {
  render: () => html`
    ${docsPageStyle}
    <div class="docs">
      <h1>Palettes</h1>
      <h2>Sectors: eight hues and “other”</h2>
      <p>
        A sector keeps its colour in every chart and on the map. The hues are in the manner of Okabe and Ito and of Paul Tol, then
        searched so that the closest pair is as far apart as can be for everyone. Colour is never the only sign: every mark has its
        name beside it.
      </p>
      ${SCHEMES.map(renderHues)}
      <h2>Classes: one hue, five steps</h2>
      <p>From little to much. A region without a figure is hatched, never the lightest class.</p>
      ${SCHEMES.map(renderClasses)}
    </div>
  `,
};

function renderToken(token: Token) {
  return html`
    <tr>
      <th scope="row"><code>--budget-${token.name}</code></th>
      <td>${TOKEN_NOTES[token.name]}</td>
      ${SCHEMES.map((scheme) => renderValue(token, scheme))}
    </tr>
  `;
}

function renderValue({name, light, dark = light}: Token, scheme: Scheme) {
  const value = scheme === 'dark' ? dark : light;
  if (!value.startsWith('#')) return html`<td><code>${value}</code></td>`;
  const ratio = contrastRatio(value, surfaceOf(scheme));
  const least = LEAST[name];
  const verdict = least === undefined ? '' : ratio >= least ? ` ≥ ${least}` : ` < ${least}: too little`;
  return html`
    <td class="value">
      <span class="swatch" style=${styleMap({background: value, 'border-color': surfaceOf(scheme)})}></span>
      <span><code>${value}</code>${name === 'surface' ? nothing : html`<br /><span class="small">${ratio.toFixed(1)}${verdict}</span>`}</span>
    </td>
  `;
}

function renderHues(scheme: Scheme) {
  const colors = CATEGORICAL[scheme];
  const distance = closestPair(colors.slice(0, OTHER)).toFixed(1);
  return html`
    <section class="card" style=${cardStyle(scheme)} aria-label="Sectors, ${scheme}" tabindex="0">
      <h3>${scheme}</h3>
      ${VISIONS.map(
        (vision) => html`
          <div class="strip">
            <span class="vision">${VISION_NAMES[vision]}</span>
            ${colors.map((color, at) => renderPatch(seenColor(color, vision), vision === 'normal' ? patchName(at, color, scheme) : ''))}
          </div>
        `,
      )}
      <p class="small">Closest pair of the eight in any vision: ${distance} (OKLab × 100; marks apart need about 6).</p>
    </section>
  `;
}

function renderClasses(scheme: Scheme) {
  const colors = [1, 2, 3, 4, 5].map((step) => valueOf(`sequence-${step}`, scheme));
  const names = ['Lowest', '', '', '', 'Highest'];
  return html`
    <section class="card" style=${cardStyle(scheme)} aria-label="Classes, ${scheme}" tabindex="0">
      <h3>${scheme}</h3>
      <div class="strip">
        <span class="vision"></span>
        ${colors.map((color, at) => renderPatch(color, `${names[at] ?? ''} ${color}`))}
      </div>
    </section>
  `;
}

function renderPatch(color: string, name: string) {
  return html`<span class="patch"><span class="fill" style=${styleMap({background: color})}></span><span class="small">${name}</span></span>`;
}

function patchName(at: number, color: string, scheme: Scheme): string {
  return `${at === OTHER ? 'other' : at + 1} ${color} ${contrastRatio(color, surfaceOf(scheme)).toFixed(1)}`;
}

function cardStyle(scheme: Scheme) {
  return styleMap({
    background: surfaceOf(scheme),
    color: valueOf('text', scheme),
    'forced-color-adjust': 'none',
  });
}

function surfaceOf(scheme: Scheme): string {
  return valueOf('surface', scheme);
}

function valueOf(name: string, scheme: Scheme): string {
  const token = TOKENS.find((candidate) => candidate.name === name);
  return (scheme === 'dark' ? token?.dark : undefined) ?? token?.light ?? 'currentcolor';
}
