import {expect} from '@open-wc/testing';
import {joinDatasets} from '../../src/feed/join-datasets.js';
import {openBytes, openJson, type OpenOptions} from '../../src/feed/open-bytes.js';
import type {Dataset} from '../../src/model/dataset.js';
import {detailOf} from '../../src/model/details.js';
import {sharedFeed} from '../shared-feed.js';

describe('joinDatasets', () => {
  it('takes the money from one source and the places from the other', async () => {
    const joined = await join(
      {
        projects: [
          {id: 'a', title: {kk: 'Мектеп'}, planned: 5, paid: 2},
          {id: 'b', planned: 7},
        ],
      },
      {
        projects: [
          {id: ' b ', place: point(71)},
          {id: 'a', place: point(76), address: 'Абай 1'},
        ],
      },
    );
    const {projects, issues} = joined;
    expect(projects.ids).to.deep.equal(['a', 'b']);
    expect([...(projects.money.planned ?? [])]).to.deep.equal([5, 7]);
    expect([...projects.places.project]).to.deep.equal([0, 1]);
    expect([...projects.places.lon]).to.deep.equal([76, 71]);
    expect(projects.addresses?.[0]).to.deep.equal({und: 'Абай 1'});
    expect(issues.filter(({level}) => level === 'error')).to.deep.equal([]);
  });

  it('never adds what two sources tell, and reports what they tell differently', async () => {
    const joined = await join(
      {
        projects: [
          {id: 'a', planned: 5},
          {id: 'b', planned: 6},
        ],
      },
      {
        projects: [
          {id: 'a', planned: 5, paid: 1},
          {id: 'b', planned: 60},
        ],
      },
    );
    expect([...(joined.projects.money.planned ?? [])]).to.deep.equal([5, 6]);
    expect(joined.projects.money.paid?.[0]).to.equal(1);
    expect(issueOf(joined, 'joined-figures-differ')).to.deep.include({
      pointer: '/projects/1',
      level: 'warning',
    });
    expect(issueOf(joined, 'joined-figures-differ')?.values).to.include({source: 'second.json', id: 'b'});
  });

  it('keeps each figure in its own currency', async () => {
    const joined = await join(
      {currency: 'KZT', projects: [{id: 'a', planned: 5}]},
      {currency: 'USD', projects: [{id: 'a', planned: 5, paid: 1}]},
    );
    const {money, currencyOf} = joined.projects;
    expect(joined.meta.currencies).to.have.members(['KZT', 'USD']);
    expect(joined.meta.currencies[currencyOf?.planned?.[0] ?? 9]).to.equal('KZT');
    expect(joined.meta.currencies[currencyOf?.paid?.[0] ?? 9]).to.equal('USD');
    expect(money.planned?.[0]).to.equal(5);
    expect(codesOf(joined)).to.include.members(['joined-figures-differ', 'several-currencies']);
  });

  it('lets language variants complete each other', async () => {
    const variant = (tag: string, title: string, name: string): object => ({
      projects: [{id: 'a', title: {[tag]: title}, planned: 1, authority: {id: '1', name: {[tag]: name}}}],
    });
    const joined = await join(variant('en', 'School', 'City'), variant('es', 'Escuela', 'Ciudad'));
    expect(joined.projects.titles[0]).to.deep.equal({en: 'School', es: 'Escuela'});
    expect(detailOf(joined.projects, 0).authority?.name).to.deep.equal({en: 'City', es: 'Ciudad'});
    expect(joined.projects.dimensions.authority?.entries[1]?.label).to.deep.equal({en: 'City', es: 'Ciudad'});
    expect(joined.meta.languages).to.have.members(['en', 'es']);
  });

  it('says what did not join', async () => {
    const joined = await join(
      {projects: [{id: 'a', planned: 1}, {planned: 2}]},
      {projects: [{id: 'a', paid: 1}, {id: 'z', paid: 3}, {planned: 4}]},
    );
    expect(joined.projects.ids).to.deep.equal(['a', '#2', 'z', '#3']);
    expect(issueOf(joined, 'not-joined')?.values).to.include({source: 'second.json', count: 2, ids: 'z, #3'});
  });

  it('never joins projects by ids that were made up', async () => {
    const joined = await join({projects: [{planned: 1}]}, {projects: [{planned: 2}]});
    expect(joined.projects.ids).to.deep.equal(['#1', '#1~2']);
    expect(issueOf(joined, 'nothing-joined')).to.include({level: 'warning'});
  });

  it('takes only those budget lines of a later source that no earlier one tells', async () => {
    const joined = await join(
      {lines: [line(2024, {planned: 10}), line(2025, {planned: 11})]},
      {lines: [line(2024, {planned: 10, paid: 9}), line(2023, {planned: 8})]},
    );
    expect(sumOf(joined, 'planned', '2024')).to.equal(10);
    expect(sumOf(joined, 'paid', '2024')).to.equal(9);
    expect(sumOf(joined, 'planned', '2023')).to.equal(8);
    expect(issueOf(joined, 'joined-lines-left')?.values).to.include({
      source: 'second.json',
      count: 1,
      total: 2,
    });
  });

  it('adds nothing of a second feed of the same budget', async () => {
    const budget = {lines: [line(2024, {planned: 10, paid: 4}), line(2025, {planned: 11})]};
    const joined = await join(budget, budget);
    expect(joined.lines.size).to.equal(2);
    expect(joined.lines.read).to.equal(2);
    expect(issueOf(joined, 'joined-lines-left')?.values).to.include({count: 2});
  });

  it('keeps the stages of an earlier source that a later month would take out of the sums', async () => {
    const joined = await join(
      {lines: [line(2024, {planned: 10, paid: 4}, 10)]},
      {lines: [line(2024, {paid: 5}, 12), line(2024, {paid: 3}, 6)]},
    );
    expect(sumOf(joined, 'planned', '2024')).to.equal(10);
    expect(sumOf(joined, 'paid', '2024')).to.equal(4);
    expect(joined.lines.size).to.equal(2);
  });

  it('is as old as its oldest source, and names the first', async () => {
    const joined = await join(
      {title: {en: 'Money'}, asOf: '2026-05-01', license: 'CC0-1.0', projects: [{id: 'a', planned: 1}]},
      {title: {en: 'Places'}, asOf: '2026-03-01', projects: [{id: 'a', place: point(70)}]},
    );
    expect(joined.meta).to.deep.include({asOf: '2026-03-01', title: {en: 'Money'}, license: 'CC0-1.0'});
    expect(codesOf(joined)).to.include('joined-dates');
  });

  it('withholds money only of the source that lacks something', async () => {
    const joined = await join(
      {projects: [{id: 'a', planned: 1}]},
      {currency: undefined, projects: [{id: 'a', paid: 1}]},
    );
    expect(joined.meta.needs).to.deep.equal([]);
    expect([...(joined.projects.money.planned ?? [])]).to.deep.equal([1]);
    expect(joined.projects.money.paid).to.equal(undefined);
    expect(issueOf(joined, 'unknown-currency')?.values).to.include({source: 'second.json'});
  });

  it('makes addresses of later sources absolute', async () => {
    const photos = [{url: 'b.jpg', when: 'before'}];
    const joined = await join(
      {projects: [{id: 'a', planned: 1, url: 'a.html'}]},
      {
        projects: [
          {id: 'a', photos},
          {id: 'c', url: 'c.html'},
        ],
      },
    );
    expect(detailOf(joined.projects, 0).url).to.equal('a.html');
    expect(detailOf(joined.projects, 0).photos?.[0]?.url).to.equal('https://two.example/data/b.jpg');
    expect(detailOf(joined.projects, 1).url).to.equal('https://two.example/data/c.html');
  });

  it('joins the places and the money of Blumenau', async function () {
    const [places, money] = await Promise.all([
      sharedFeed('json-csv/blumenau-obras.json'),
      sharedFeed('json-csv/blumenau-detalhes-obras.json'),
    ]);
    if (places === undefined || money === undefined) return this.skip();
    const mapping = {
      id: 'codigo',
      contracted: 'valorContratado',
      paid: 'valorExecutado',
      currency: 'BRL',
      unit: 1,
      decimal: ',',
    } as const;
    const joined = joinDatasets([
      {name: 'obras', dataset: await read(places)},
      {name: 'detalhes', dataset: await read(money, {mapping})},
    ]);
    expect(joined.projects.size).to.equal(483);
    expect(new Set(joined.projects.places.project).size).to.equal(483);
    expect(total(joined, 'contracted')).to.be.closeTo(952_089_299.08, 1);
    expect(total(joined, 'paid')).to.be.closeTo(799_857_082.25, 1);
    expect(joined.meta).to.deep.include({currencies: ['BRL'], needs: []});
  });

  it('counts two feeds of the same contracts once', async function () {
    const [whole, part] = await Promise.all([
      sharedFeed('ocds/colombia-release-package.json'),
      sharedFeed('ocds/colombia-releases.jsonl'),
    ]);
    if (whole === undefined || part === undefined) return this.skip();
    const sources = [
      {name: 'whole', dataset: await read(whole)},
      {name: 'part', dataset: await read(part)},
    ];
    for (const order of [sources, [...sources].reverse()]) {
      const joined = joinDatasets(order);
      expect(joined.projects.size).to.equal(100);
      expect(total(joined, 'contracted')).to.be.closeTo(31_574_270_851, 1);
      expect(codesOf(joined)).not.to.include('joined-figures-differ');
    }
  });
});

async function join(first: object, second: object): Promise<Dataset> {
  const feed = (content: object) => openJson({openBudget: '1', currency: 'KZT', ...content});
  return joinDatasets([
    {name: 'first.json', dataset: await feed(first), url: 'https://one.example/first.json'},
    {name: 'second.json', dataset: await feed(second), url: 'https://two.example/data/second.json'},
  ]);
}

function read(text: string, options: OpenOptions = {}): Promise<Dataset> {
  return openBytes(new TextEncoder().encode(text), options);
}

function point(longitude: number): object {
  return {type: 'Point', coordinates: [longitude, 43]};
}

function line(year: number, money: object, month?: number): object {
  return {year, function: '04', region: 'KZ-75', ...money, ...(month === undefined ? {} : {month})};
}

function codesOf({issues}: Dataset): readonly string[] {
  return issues.map(({code}) => code);
}

function issueOf({issues}: Dataset, code: string) {
  return issues.find((issue) => issue.code === code);
}

function total({projects}: Dataset, measure: 'contracted' | 'paid'): number {
  return [...(projects.money[measure] ?? [])].reduce((sum, value) => sum + (value || 0), 0);
}

/** Of the rows that may be added up. */
function sumOf({lines}: Dataset, measure: 'planned' | 'paid', year: string): number {
  const {codes, entries} = lines.dimensions.year ?? {codes: [], entries: []};
  let sum = 0;
  for (let row = 0; row < lines.size; row++) {
    if (lines.closing[row] && entries[codes[row] ?? 0]?.key === year) sum += lines.money[measure]?.[row] || 0;
  }
  return sum;
}
