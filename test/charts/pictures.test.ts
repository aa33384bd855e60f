import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-stages.js';
import '../../src/define/budget-summary.js';
import '../../src/define/budget-treemap.js';
import type {BudgetElement} from '../../src/element/budget-element.js';
import {waitUntil} from '../wait-until.js';
import {savedFile} from '../saved-file.js';
import {expectTextsInside, savedPicture} from '../saved-picture.js';

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

describe('a chart that shows nothing', () => {
  it('offers no files', async () => {
    const element = await fixture<BudgetElement>(
      html`<budget-bars by="region" locale="kk" .data=${feed}></budget-bars>`,
    );
    await waitUntil(() => element.state === 'ready');
    expect([...(element.shadowRoot?.querySelectorAll('.footer button') ?? [])]).to.deep.equal([]);
  });
});

for (const tag of ['budget-bars', 'budget-summary', 'budget-treemap', 'budget-stages']) {
  describe(`picture of <${tag}>`, () => {
    it('carries title, figures, source, date and licence', async () => {
      const picture = await savedPicture(await shown(tag));
      const words = picture.textContent.replace(/\s/g, ' ');
      for (const part of ['млн', 'Қала әкімдігі', '2026 ж. 20 қараша', 'CC-BY-4.0', '2025'])
        expect(words).to.contain(part);
      expect(picture.getAttribute('lang')).to.equal('kk');
    });

    it('holds texts of the feed as texts', async () => {
      const picture = await savedPicture(await shown(tag));
      expect(picture.querySelector('img')).to.equal(null);
      expect(picture.querySelector('title')?.textContent).to.contain(MARKUP);
    });

    it('keeps every text inside', async () => {
      const picture = await savedPicture(await shown(tag));
      await expectTextsInside(picture);
    });

    it('is made as an image too', async () => {
      const blob = await savedFile(await shown(tag), 'PNG');
      expect(blob.type).to.equal('image/png');
      const {width} = await createImageBitmap(blob);
      expect(width).to.equal(1600);
    });
  });
}

async function shown(tag: string): Promise<BudgetElement> {
  const element = document.createElement(tag) as BudgetElement;
  element.locale = 'kk';
  element.data = feed;
  const ready = new Promise((resolve) => element.addEventListener('budget-ready', resolve, {once: true}));
  await fixture(html`${element}`);
  await ready;
  return element;
}
