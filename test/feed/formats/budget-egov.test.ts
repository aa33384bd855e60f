import {expect} from '@open-wc/testing';
import {budgetEgov} from '../../../src/feed/formats/budget-egov.js';
import {detailOf} from '../../../src/model/details.js';
import {codesOf, keysOf, sumOf} from '../../fixtures/dataset-words.js';

describe('budget.egov.kz', () => {
  it('adds up spending alone, once, in tenge', () => {
    const {lines, meta} = budgetEgov.read({rows: grid()}, {});
    expect(meta.currencies).to.deep.equal(['KZT']);
    expect(sumOf(lines.money.planned)).to.equal(100_000);
    expect(sumOf(lines.money.adjusted)).to.equal(110_000);
    expect(sumOf(lines.money.paid)).to.equal(90_000);
    expect(sumOf(lines.money.refined)).to.equal(120_000);
    expect(lines.read).to.equal(6);
  });

  it('keys functional groups by the official classification and what is below them under it', () => {
    const {sector} = budgetEgov.read({rows: grid()}, {}).lines.dimensions;
    expect(sector?.entries.map(({key}) => key)).to.deep.equal(['', 'kz:04', 'kz:04/1', 'kz:05']);
    expect(sector?.entries[1]?.label).to.deep.equal({ru: 'Образование'});
    expect(sector?.entries[2]?.parent).to.equal(1);
  });

  it('does not take economic classes for functional groups', () => {
    const rows = [row(1, 0, 'Итого', 9), row(2, 1, 'Текущие затраты', 4), row(3, 5, 'Погашение займов', 5)];
    const {lines} = budgetEgov.read({rows}, {});
    expect(keysOf(lines.dimensions.sector)).to.deep.equal(['1', '5']);
    expect(sumOf(lines.money.planned)).to.equal(9000);
  });

  it('counts the last month of a year only', () => {
    const rows = ['11.2024', '12.2024'].flatMap((month) => grid().map((line) => ({...line, month})));
    const {lines} = budgetEgov.read({rows}, {});
    const closing = lines.money.paid?.filter((_, at) => lines.closing[at] === 1);
    expect(sumOf(closing)).to.equal(90_000);
  });

  it('takes month and region from the address, and says when it knows no year', () => {
    const url = 'https://budget.egov.kz/x?date=12.2024&region=г. Алматы';
    const {lines, meta} = budgetEgov.read({rows: grid()}, {url});
    expect(meta.asOf).to.equal('2024-12-31');
    expect(new Set(keysOf(lines.dimensions.region))).to.deep.equal(new Set(['KZ-75']));
    expect(new Set(keysOf(lines.dimensions.year))).to.deep.equal(new Set(['2024']));
    expect(codesOf(budgetEgov.read({rows: grid()}, {}))).to.include('period-unknown');
  });

  it('says so where no spending can be told', () => {
    const dataset = budgetEgov.read({rows: [row(1, 1, 'I. ДОХОДЫ', 5)]}, {});
    expect(codesOf(dataset)).to.include('spending-not-found');
    expect(dataset.lines.size).to.equal(0);
  });

  it('makes programmes of priority investments projects, with their sources', () => {
    const {projects} = budgetEgov.read({rows: investments()}, {});
    expect(projects.ids).to.deep.equal(['4/225/3']);
    expect(projects.money.planned?.[0]).to.equal(7000);
    expect(keysOf(projects.dimensions.sector)).to.deep.equal(['kz:04']);
    expect(detailOf(projects, 0).funding?.map(({source}) => source['ru'])).to.deep.equal([
      'За счет внешних займов',
    ]);
  });
});

function row(id: number, code: number | null, name: string, utv: number, more: object = {}) {
  return {
    id,
    code,
    name,
    utv,
    utch: utv * 1.2,
    plg: utv * 1.1,
    sumrg: utv * 0.9,
    obz: utv,
    level: 0,
    parent_id: null,
    ...more,
  };
}

/** Spending of 100 thousand tenge: 60 + 40; revenue and a balance that are not spending. */
function grid() {
  return [
    row(1, 1, 'I. ДОХОДЫ', 500),
    row(2, 2, 'II. ЗАТРАТЫ', 100),
    row(3, 4, 'Образование', 60, {level: 1, parent_id: 2}),
    row(4, 1, 'Дошкольное воспитание', 60, {level: 2, parent_id: 3}),
    row(5, 5, 'Здравоохранение', 40, {level: 1, parent_id: 2}),
    row(6, 5, 'V. ДЕФИЦИТ (ПРОФИЦИТ) БЮДЖЕТА', -7),
  ];
}

function investments() {
  return [
    row(1, 1, 'I. Республиканские инвестиционные проекты - всего', 7),
    row(2, 4, 'Образование', 7, {level: 1, parent_id: 1}),
    row(3, 225, 'Министерство просвещения', 7, {level: 2, parent_id: 2}),
    row(4, 3, 'Строительство школ', 7, {level: 3, parent_id: 3}),
    row(5, 4, 'За счет внешних займов', 7, {level: 4, parent_id: 4}),
  ];
}
