import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-project.js';
import type {BudgetProject} from '../../src/project/budget-project.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('<budget-project>', () => {
  it('is accessible', async () => {
    await expect(await dossier('school-qonaev')).to.be.accessible();
  });

  it('is accessible for a project that is late', async () => {
    await expect(await dossier('road-talgar')).to.be.accessible();
  });

  it('says in words that a project is late, and on which day', async () => {
    const text = textOf(await dossier('road-talgar'));
    expect(text).to.contain('20 days past its planned end');
    expect(text).to.contain('Reckoned on the date of the data: 20 November 2026');
  });

  it('says it in Kazakh', async () => {
    expect(textOf(await dossier('road-talgar', {locale: 'kk'}))).to.contain(
      'жоспарлы мерзімі өткеніне 20 күн болды',
    );
  });

  it('tells the stages of money with their differences', async () => {
    const steps = [...(await dossier('school-qonaev')).renderRoot.querySelectorAll('.ladder li')].map(words);
    expect(steps).to.deep.equal([
      'Planned budget ₸1,250,000,000',
      'Adjusted plan ₸1,300,000,000 ₸50M more than planned (+4%)',
      'Contract value ₸1,190,000,000 ₸110M less than the adjusted plan (−8.5%)',
      'Paid ₸640,000,000 54% of contracted',
    ]);
  });

  it('has no section without data', async () => {
    const element = await dossier('bare', {
      data: {...projectsFeed, projects: [{id: 'bare', title: 'Bare', planned: 1}]},
    });
    expect(titles(element)).to.deep.equal(['Money']);
  });

  it('asks before it loads a photo from another host', async () => {
    const element = await dossier('school-qonaev');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(words(element.renderRoot.querySelector('.ask')!)).to.equal('Show 2 photos from akimat.example');
  });

  it('makes no link of a dangerous address', async () => {
    const [project] = projectsFeed.projects;
    const data = {
      ...projectsFeed,
      projects: [
        {...project, url: 'javascript:alert(1)', documents: [{title: 'Doc', url: 'javascript:alert(2)'}]},
      ],
    };
    const element = await dossier('school-qonaev', {data});
    const links = [...element.renderRoot.querySelectorAll('a')].map(({href}) => href);
    expect(links.filter((href) => !href.startsWith('https:'))).to.deep.equal([]);
    expect(textOf(element)).to.contain('Doc');
  });

  it('marks a text that is in another language', async () => {
    const element = await dossier('p', {
      data: {...projectsFeed, projects: [{id: 'p', title: {kk: 'Мектеп'}, planned: 1}]},
    });
    expect(element.renderRoot.querySelector('.heading')?.getAttribute('lang')).to.equal('kk');
  });

  it('says so when there is no such project', async () => {
    expect(textOf(await dossier('nowhere'))).to.contain('There is no project nowhere');
  });

  it('asks to choose a project while none is open', async () => {
    const feed = await fixture(
      html`<budget-feed .data=${projectsFeed}><budget-project locale="en"></budget-project></budget-feed>`,
    );
    const element = feed.querySelector('budget-project')!;
    await ready(element);
    expect(textOf(element)).to.contain('Choose a project');
  });
});

interface Setup {
  data?: unknown;
  locale?: string;
}

async function dossier(id: string, {data = projectsFeed, locale = 'en'}: Setup = {}): Promise<BudgetProject> {
  const element = await fixture<BudgetProject>(
    html`<budget-project project=${id} locale=${locale} .data=${data}></budget-project>`,
  );
  await ready(element);
  return element;
}

async function ready(element: BudgetProject): Promise<void> {
  if (element.state !== 'ready') await oneEvent(element, 'budget-ready');
  await nextFrame();
  await element.updateComplete;
}

function titles(element: BudgetProject): string[] {
  return [...element.renderRoot.querySelectorAll('.title')].map(words);
}

function textOf(element: BudgetProject): string {
  return words(element.renderRoot.querySelector('.frame')!);
}

function words(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
