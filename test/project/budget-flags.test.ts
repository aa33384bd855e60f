import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-flags.js';
import {LOCALES, resolveLocale} from '../../src/i18n/locale.js';
import {formatsFor} from '../../src/i18n/formats.js';
import {loadMessages} from '../../src/i18n/messages.js';
import {coreWords} from '../../src/i18n/sections/core.js';
import {flagWords} from '../../src/i18n/sections/flags.js';
import {FLAG_RULES} from '../../src/model/flags/flag-rules.js';
import {limitsOf} from '../../src/model/flags/flag-rule.js';
import type {BudgetFlags} from '../../src/project/budget-flags.js';
import {evidenceSentence, ruleSentence} from '../../src/project/flag-words.js';
import {savedFile} from '../saved-file.js';
import {projectsFeed} from '../fixtures/projects-feed.js';

describe('<budget-flags>', () => {
  it('is accessible', async () => {
    await expect(await shown({})).to.be.accessible();
  });

  it('is accessible of one project', async () => {
    await expect(await shown({project: 'one'})).to.be.accessible();
  });

  it('says how many projects have a signal, and that it is no accusation', async () => {
    const element = await shown({});
    expect(words(element, '.takeaway')).to.equal(
      '1 of 2 projects have a signal. Most often: Paid ahead of the work (1).',
    );
    expect(words(element, '.note')).to.contain('says nothing about guilt');
  });

  it('says the rule with its limit, and the evidence of each project', async () => {
    const element = await shown({});
    expect(words(element, '.rule .title')).to.equal('▲ Paid ahead of the work, 1 of 2 (50%)');
    expect(words(element, '.rule .note')).to.equal(
      'The share paid is more than 20 percentage points ahead of physical progress.',
    );
    expect(words(element, '.work')).to.equal(
      'One Paid: 84%; work done: 50%. Payments are 34 percentage points ahead.',
    );
  });

  it('names each explanation by its rule', async () => {
    const names = [...(await shown({})).renderRoot.querySelectorAll('.about summary')].map((summary) =>
      summary.getAttribute('aria-label'),
    );
    expect(names).to.include('Paid ahead of the work: How it is computed');
    expect(new Set(names).size).to.equal(names.length);
  });

  it('says what rules lack', async () => {
    const others = [...(await shown({})).renderRoot.querySelectorAll('.others')].map((node) => text(node));
    expect(others.find((part) => part.startsWith('Not computed'))).to.contain(
      'Single bid. The feed lacks: numbers of bids, procurement methods.',
    );
  });

  it('takes a limit and a rule from the page', async () => {
    expect(words(await shown({limits: 'ahead=40'}), '.takeaway')).to.equal('2 projects: none has a signal.');
    const element = await shown({rules: '-ahead'});
    expect(element.renderRoot.querySelector('.rule')).to.equal(null);
    expect(text(element.renderRoot)).to.contain('Switched off: Paid ahead of the work.');
  });

  it('says which settings it did not understand', async () => {
    expect(words(await shown({rules: 'ahed', limits: 'ahead=x'}), '.faults')).to.equal(
      'Settings that were not understood. There is no rule “ahed”. “x” is no value for the limit “ahead”: its own value is used.',
    );
  });

  it('opens a project', async () => {
    const element = await shown({});
    const opened: (string | undefined)[] = [];
    element.addEventListener('budget-select', ({project}) => opened.push(project));
    element.renderRoot.querySelector<HTMLElement>('.work')?.click();
    expect(opened).to.deep.equal(['one']);
  });

  it('shows the signals of one project alone', async () => {
    const element = await shown({project: 'one'});
    expect(words(element, '.evidence')).to.equal(
      'Paid: 84%; work done: 50%. Payments are 34 percentage points ahead.',
    );
    expect(words(await shown({project: 'two'}), '.takeaway')).to.contain('No signal');
    expect(words(await shown({project: 'three'}), '.note')).to.equal(
      'There is no project “three” in this data.',
    );
  });

  it('computes over the whole feed and shows what the filters leave', async () => {
    const element = await shown({where: 'year=2025'});
    expect(words(element, '.takeaway')).to.equal('1 project: none has a signal.');
    expect(words(element, '.note')).to.contain('Computed over the whole feed');
  });

  it('shows them as a table', async () => {
    const element = await shown({});
    element.renderRoot.querySelector<HTMLElement>('.footer button')?.click();
    await waitUntil(() => element.renderRoot.querySelector('.twin') !== null);
    expect([...element.renderRoot.querySelectorAll('tbody tr > *')].map((cell) => text(cell))).to.deep.equal([
      'One',
      'one',
      'Paid ahead of the work',
      'Paid: 84%; work done: 50%. Payments are 34 percentage points ahead.',
      '2',
      '',
    ]);
  });

  for (const locale of ['kk', 'ru', 'en'] as const)
    it(`is a picture with counts, rules, and what a signal is not (${locale})`, async () => {
      const element = await shown({data: projectsFeed, locale, where: 'year=2025..2027'});
      const picture = await savedPicture(element);
      const said = text(picture);
      const {flags} = await loadMessages(locale, [flagWords]);
      expect(said).to.contain(flags.meaning);
      expect(text(picture.querySelector('desc'))).to.contain(flags.meaning);
      for (const name of element.renderRoot.querySelectorAll('.rule .count'))
        expect(said).to.contain(text(name));
      for (const project of projectsFeed.projects) expect(said).not.to.contain(project.title.kk);
      expect(picture.querySelectorAll('path').length).to.equal(
        element.renderRoot.querySelectorAll('.rule').length,
      );
    });

  for (const locale of ['kk', 'ru'] as const)
    it(`keeps every text inside the picture (${locale})`, async () => {
      const picture = await savedPicture(await shown({data: projectsFeed, locale}));
      const place = await fixture(html`<div>${document.importNode(picture, true)}</div>`);
      const frame = place.querySelector('svg')?.getBoundingClientRect();
      for (const node of place.querySelectorAll('text')) {
        const {left, right} = node.getBoundingClientRect();
        expect(left, text(node)).to.be.at.least(frame?.left ?? NaN);
        expect(right, text(node)).to.be.at.most(frame?.right ?? NaN);
      }
    });

  it('is made as an image too', async () => {
    const blob = await savedFile(await shown({}), 'PNG');
    expect((await createImageBitmap(blob)).width).to.equal(1600);
  });

  it('writes names that begin like a formula as texts', async () => {
    const [first, second] = feed.projects;
    const data = {...feed, projects: [{...first, title: {en: '=HYPERLINK("x")'}}, second]};
    const csv = await (await savedFile(await shown({data}), 'CSV')).text();
    expect(csv).to.contain(`"'=HYPERLINK(""x"")"`);
  });

  it('shows the made-up feed of the demo', async () => {
    expect(words(await shown({data: projectsFeed}), '.takeaway')).to.match(/of 12 projects/);
  });

  it('says every rule and every evidence in every language', async () => {
    for (const locale of LOCALES) {
      const context = await contextIn(locale);
      for (const rule of FLAG_RULES) {
        for (const sentence of [
          ruleSentence(rule, limitsOf(rule), context),
          evidenceSentence(rule, rule.example, context),
        ])
          expect(sentence, `${locale} ${rule.code}`).not.to.match(/undefined|NaN|\[object/);
      }
    }
  });

  it('asks for no number of days, points or per cent where any excess counts', async () => {
    for (const locale of LOCALES) {
      const context = await contextIn(locale);
      for (const rule of FLAG_RULES.filter(({code}) => EXCESSES.includes(code))) {
        const none = Object.fromEntries(rule.limits.map(({name}) => [name, 0]));
        expect(ruleSentence(rule, none, context), `${locale} ${rule.code}`).not.to.match(/\d| {2}|шегі/);
      }
    }
    const [overdue] = FLAG_RULES.filter(({code}) => code === 'overdue');
    expect(overdue && ruleSentence(overdue, limitsOf(overdue), await contextIn('en'))).to.equal(
      'The planned end has passed, and the project is not completed.',
    );
  });

  it('says how far a price is from the median in three digits, and never as 0', async () => {
    const [cost] = FLAG_RULES.filter(({code}) => code === 'cost');
    const context = await contextIn('en');
    const said = (value: number) =>
      cost && evidenceSentence(cost, {...cost.example, times: {kind: 'number', value}}, context);
    expect(said(4545.73)).to.contain('4,546 times');
    expect(said(0.00069)).to.contain('0.0007 times');
  });
});

const EXCESSES = ['over-plan', 'over-contract', 'amended', 'ahead', 'overdue', 'late', 'slipping'];

async function contextIn(locale: (typeof LOCALES)[number]) {
  const messages = await loadMessages(locale, [coreWords, flagWords]);
  return {
    naming: {messages, locale, regions: undefined},
    formats: formatsFor(locale),
    currency: 'KZT',
  };
}

const feed = {
  openBudget: '1',
  asOf: '2026-06-01',
  currency: 'KZT',
  unit: 1,
  projects: [
    {id: 'one', title: {en: 'One'}, year: 2026, contracted: 100, paid: 84, progress: [{physical: 50}]},
    {id: 'two', title: {en: 'Two'}, year: 2025, contracted: 100, paid: 50, progress: [{physical: 50}]},
  ],
};

interface Options {
  readonly project?: string;
  readonly rules?: string;
  readonly limits?: string;
  readonly where?: string;
  readonly data?: unknown;
  readonly locale?: string;
}

async function shown({
  project,
  rules,
  limits,
  where,
  data = feed,
  locale = 'en',
}: Options): Promise<BudgetFlags> {
  const element = await fixture<BudgetFlags>(html`
    <budget-flags
      locale=${locale}
      .project=${project}
      .rules=${rules}
      .limits=${limits}
      .where=${where}
      .data=${data}
    ></budget-flags>
  `);
  const {flags} = await loadMessages(resolveLocale(locale) ?? 'en', [flagWords]);
  await waitUntil(() => element.state === 'ready' && !text(element.renderRoot).includes(flags.working));
  await element.updateComplete;
  return element;
}

async function savedPicture(element: BudgetFlags): Promise<Element> {
  const svg = await (await savedFile(element, 'SVG')).text();
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

function words(element: BudgetFlags, selector: string): string {
  return text(element.renderRoot.querySelector(selector));
}

function text(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
