import {expect} from '@open-wc/testing';
import {openBudget} from '../../../src/feed/formats/open-budget.js';
import type {Dataset} from '../../../src/model/dataset.js';
import {detailOf} from '../../../src/model/details.js';
import {codesOf, keysOf, sumOf} from '../../fixtures/dataset-words.js';

describe('open-budget', () => {
  it('multiplies every stage by the unit, and keeps null and missing apart from 0', async () => {
    const {money} = (await projects([{id: 'a', planned: 5, paid: 0, final: null}])).projects;
    expect(money.planned?.[0]).to.equal(5000);
    expect(money.paid?.[0]).to.equal(0);
    expect(money.final).to.equal(undefined);
    expect(money.contracted).to.equal(undefined);
  });

  it('shows no money where the unit is not understood', async () => {
    const {meta, projects: table} = await openBudget.read(
      {...head(), unit: 'мешок', projects: [{id: 'a', planned: 5}]},
      {},
    );
    expect(meta.needs).to.include('unit');
    expect(table.money).to.deep.equal({});
    expect(table.size).to.equal(1);
  });

  it('refuses to guess an amount that may mean two things', async () => {
    const dataset = await projects([{id: 'a', planned: '114.000'}]);
    expect(codesOf(dataset)).to.include('amount-ambiguous');
    expect(dataset.projects.money).to.deep.equal({});
  });

  it('counts an identical repetition once, and another project of the same id too', async () => {
    const school = {id: 'a', title: 'Мектеп', planned: 5};
    const dataset = await projects([school, {...school}, {...school, planned: 6}]);
    expect(sumOf(dataset.projects.money.planned)).to.equal(11_000);
    expect(codesOf(dataset)).to.include.members(['repeated-record', 'duplicate-id']);
  });

  it('never adds currencies', async () => {
    const {meta, projects: table} = await projects([
      {id: 'a', planned: 5},
      {id: 'b', planned: 7, currency: 'USD'},
    ]);
    expect([...meta.currencies].sort()).to.deep.equal(['KZT', 'USD']);
    expect(table.currencyOf?.planned?.[0]).to.not.equal(table.currencyOf?.planned?.[1]);
  });

  it('places regions by any of their codes', async () => {
    const {region} = (
      await projects([
        {id: 'a', region: 'KZ-19'},
        {id: 'b', region: '751110000'},
        {id: 'c', region: 'Алматинская область'},
      ])
    ).projects.dimensions;
    expect(keysOf(region)).to.deep.equal(['KZ-19', 'KZ-75', 'KZ-19']);
  });

  it('keeps a bare code as given and names one that says its scheme', async () => {
    const {sector} = (
      await projects([
        {id: 'a', sector: '04'},
        {id: 'b', sector: {code: '04', scheme: 'kz'}},
        {id: 'c', sector: {code: '09', scheme: 'COFOG'}},
      ])
    ).projects.dimensions;
    expect(keysOf(sector)).to.deep.equal(['04', 'kz:04', 'cofog:09']);
  });

  it('keeps the dossier', async () => {
    const detail = detailOf(
      (
        await projects([
          {
            id: 'a',
            authority: {id: '007', name: 'Әкімдік'},
            start: '2026-03-01',
            progress: 40,
            photos: [{url: 'p.jpg', when: 'before'}],
          },
        ])
      ).projects,
      0,
    );
    expect(detail.authority?.id).to.equal('007');
    expect(detail.start).to.deep.equal({planned: '2026-03-01'});
    expect(detail.photos).to.deep.equal([{url: 'p.jpg', when: 'before'}]);
  });

  it('counts lines with levels once and keeps what is not broken down', async () => {
    const {money} = (
      await lines([
        {id: '1', year: 2026, function: '04', planned: 10},
        {id: '2', parent: '1', year: 2026, function: '041', planned: 6},
      ])
    ).lines;
    expect([...(money.planned ?? [])].sort()).to.deep.equal([4000, 6000]);
  });

  it('closes a year with its last month', async () => {
    const {closing} = (
      await lines([
        {year: 2026, month: 9, function: '04', paid: 1},
        {year: 2026, month: 10, function: '04', paid: 2},
      ])
    ).lines;
    expect([...closing]).to.deep.equal([0, 1]);
  });

  it('skips a broken record and says where', async () => {
    const dataset = await projects(['x', {id: 'a', planned: 1}]);
    expect(dataset.projects.size).to.equal(1);
    expect(dataset.issues.find(({code}) => code === 'not-a-record')?.pointer).to.equal('/projects/0');
  });
});

function head() {
  return {openBudget: '1', currency: 'KZT', unit: 1000};
}

async function projects(records: readonly unknown[]): Promise<Dataset> {
  return openBudget.read({...head(), projects: records}, {});
}

async function lines(records: readonly unknown[]): Promise<Dataset> {
  return openBudget.read({...head(), lines: records}, {});
}
