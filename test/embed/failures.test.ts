import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-explorer.js';
import '../../src/define/budget-map.js';
import type {BudgetElement} from '../../src/element/budget-element.js';
import {serveFeed} from '../served-feed.js';

const FEED = {
  openBudget: '1',
  title: {kk: 'Жобалар'},
  currency: 'KZT',
  projects: [
    {
      id: 'a',
      title: {kk: 'Мектеп'},
      planned: 100,
      region: 'KZ-19',
      place: {type: 'Point', coordinates: [77, 43.5]},
    },
  ],
};

const TAGS = ['budget-map', 'budget-explorer'];

for (const tag of TAGS) {
  describe(`<${tag}> that cannot show its feed`, () => {
    it('says that the feed is not there', async () => {
      const {url} = await serveFeed({status: 404});
      expect(await said(tag, url)).to.match(/табылмады/);
    });

    it('says that the file is broken, and where', async () => {
      const {url} = await serveFeed({body: '{"openBudget": "1",\n "projects": [}'});
      expect(await said(tag, url)).to.match(/2-жол/);
    });

    it('says that the server does not let other sites read it', async () => {
      const {url} = await serveFeed({body: FEED});
      const foreign = new URL(url);
      foreign.hostname = foreign.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      expect(await said(tag, foreign.href)).to.contain('Access-Control-Allow-Origin');
    });

    it('says that there is nothing in it', async () => {
      const {url} = await serveFeed({body: {...FEED, projects: []}});
      expect(await said(tag, url, 'empty')).to.match(/дерек жоқ/);
    });

    it('shows the good records and tells of the bad one, with its place in the file', async () => {
      const {url} = await serveFeed({body: {...FEED, projects: [...FEED.projects, 'not a project']}});
      const element = await shown(tag, url, 'ready');
      const details = element.renderRoot.querySelector<HTMLDetailsElement>('details.issues');
      if (!details) throw new Error('Expected what was found in the feed.');
      details.open = true;
      await until(() => details.textContent.includes('/projects/1'));
      expect(details.querySelector('summary')?.textContent).to.match(/^1\s/);
    });
  });
}

async function said(tag: string, src: string, state = 'error'): Promise<string> {
  const element = await shown(tag, src, state);
  return element.renderRoot.textContent ?? '';
}

async function shown(tag: string, src: string, state: string): Promise<BudgetElement> {
  const box = await fixture<HTMLElement>(html`<div lang="kk"></div>`);
  const element = document.createElement(tag) as BudgetElement;
  element.setAttribute('src', src);
  box.append(element);
  await until(() => element.getAttribute('state') === state);
  await element.updateComplete;
  return element;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
