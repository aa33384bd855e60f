import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-party.js';
import type {BudgetParty} from '../../src/project/budget-party.js';
import {partyFeed, partyLinesFeed} from '../fixtures/party-feed.js';
import {projectsFeed} from '../fixtures/projects-feed.js';
import {savedFile} from '../saved-file.js';
import {expectTextsInside, savedPicture} from '../saved-picture.js';

describe('picture of <budget-party>', () => {
  it('carries name, sentence, money, partners, source and date', async () => {
    const asked = {party: '000240000001', data: {...partyFeed, asOf: '2026-11-20'}};
    const picture = await savedPicture(await page(asked));
    const words = picture.textContent.replace(/\s+/g, ' ');
    for (const part of [
      'Qapshaghai Qurylys LLP',
      '4 projects.',
      'Planned budget',
      'Education Department',
      '2026',
    ])
      expect(words).to.contain(part);
    expect(picture.querySelectorAll('rect').length).to.be.greaterThan(4);
  });

  for (const [what, data, locale] of [
    ['projects', projectsFeed, 'kk'],
    ['projects', projectsFeed, 'ru'],
    ['budget lines', partyLinesFeed, 'kk'],
  ] as const) {
    it(`keeps every text inside, of ${what} in ${locale}`, async () => {
      await expectTextsInside(await savedPicture(await page({data, locale})));
    });
  }

  it('is made as an image too', async () => {
    const blob = await savedFile(await page({data: projectsFeed}), 'PNG');
    expect((await createImageBitmap(blob)).width).to.equal(1600);
  });
});

interface Asked {
  readonly data: unknown;
  readonly party?: string;
  readonly locale?: string;
}

/** Shows the party asked for, else the first that is offered. */
async function page({data, party, locale = 'en'}: Asked): Promise<BudgetParty> {
  const element = await fixture<BudgetParty>(
    html`<budget-party locale=${locale} .data=${data}></budget-party>`,
  );
  if (party !== undefined) element.party = party;
  await waitUntil(() => element.state === 'ready');
  await element.updateComplete;
  if (party === undefined) element.shadowRoot?.querySelector<HTMLElement>('.parties [data-mark]')?.click();
  await waitUntil(() => element.shadowRoot?.querySelector('.takeaway') !== null);
  return element;
}
