import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-stages.js';
import '../../src/define/budget-treemap.js';
import type {BudgetElement} from '../../src/element/budget-element.js';

const MARKUP = '<img src=x onerror=alert(1)> & "quoted"';

const feed = {
  openBudget: '1',
  title: {kk: MARKUP},
  publisher: {name: {kk: 'Қала әкімдігі'}},
  license: 'CC-BY-4.0',
  asOf: '2026-11-20',
  currency: 'KZT',
  lines: [
    {year: 2025, sector: 'education', planned: 4_000_000, adjusted: 4_200_000, paid: 3_000_000},
    {year: 2025, sector: 'cultureSportsAndRecreation', planned: 1_000_000, adjusted: 900_000, paid: -50_000},
    {year: 2025, title: {kk: MARKUP}, planned: 500_000, paid: 700_000},
  ],
};

for (const tag of ['budget-bars', 'budget-treemap', 'budget-stages']) {
  describe(`picture of <${tag}>`, () => {
    it('carries title, figures, source, date and licence', async () => {
      const {picture} = await savedPicture(tag);
      const words = picture.textContent.replace(/\s/g, ' ');
      for (const part of ['млн', 'Қала әкімдігі', '2026 ж. 20 қараша', 'CC-BY-4.0', '2025'])
        expect(words).to.contain(part);
      expect(picture.getAttribute('lang')).to.equal('kk');
    });

    it('holds texts of the feed as texts', async () => {
      const {picture} = await savedPicture(tag);
      expect(picture.querySelector('img')).to.equal(null);
      expect(picture.querySelector('title')?.textContent).to.contain(MARKUP);
    });

    it('keeps every text inside', async () => {
      const {picture} = await savedPicture(tag);
      const shown = document.importNode(picture, true) as unknown as SVGSVGElement;
      const place = await fixture(html`<div>${shown}</div>`);
      const frame = shown.getBoundingClientRect();
      for (const text of place.querySelectorAll('text')) {
        const {left, right, bottom} = text.getBoundingClientRect();
        expect(left, text.textContent).to.be.at.least(frame.left);
        expect(right, text.textContent).to.be.at.most(frame.right);
        expect(bottom, text.textContent).to.be.at.most(frame.bottom);
      }
    });

    it('is made as an image too', async () => {
      const {blob} = await savedFile(tag, 'PNG');
      expect(blob.type).to.equal('image/png');
      const {width} = await createImageBitmap(blob);
      expect(width).to.equal(1600);
    });
  });
}

async function savedPicture(tag: string): Promise<{picture: Element}> {
  const {blob} = await savedFile(tag, 'SVG');
  const document = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(document.querySelector('parsererror')).to.equal(null);
  return {picture: document.documentElement};
}

/** Presses a button of the footer and takes the file that the page would hand over. */
async function savedFile(tag: string, button: string): Promise<{blob: Blob}> {
  const element = document.createElement(tag) as BudgetElement;
  element.locale = 'kk';
  element.data = feed;
  const ready = new Promise((resolve) => element.addEventListener('budget-ready', resolve, {once: true}));
  await fixture(html`${element}`);
  await ready;
  const saved = new Promise<Blob>((resolve) => {
    const blobs = new Map<string, Blob>();
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      resolve(blobs.get(this.href) as Blob);
    };
  });
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent === button,
  );
  found?.click();
  return {blob: await saved};
}
