import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {baselineOf} from '../../src/model/baseline.js';
import {type Changes, changesBetween} from '../../src/model/changes.js';

describe('changesBetween', () => {
  it('finds nothing where nothing has changed', async () => {
    const changes = await between([school, road], [road, school]);
    expect(changes).to.deep.include({projects: [], sums: [], count: 0});
  });

  it('tells projects that are new, gone and changed, by their ids', async () => {
    const {projects} = await between(
      [school, road],
      [
        {...school, paid: 154, status: 'completion', end: {planned: '2027-02-01'}},
        {...road, id: 'p3'},
      ],
    );
    expect(projects.map(({id, kind}) => `${id} ${kind}`)).to.deep.equal([
      'p1 changed',
      'p3 added',
      'p2 gone',
    ]);
    expect(projects[0]).to.deep.include({
      amounts: [{stage: 'paid', before: 120, after: 154, currency: 'KZT'}],
      status: {before: 'implementation', after: 'completion'},
      end: {before: 20_788, after: 20_850},
    });
    expect(projects[2]?.title).to.deep.equal({kk: 'Жол'});
  });

  it('does not take a figure that is not told any more for nothing', async () => {
    const {paid: _, ...rest} = school;
    const {projects} = await between([school], [rest]);
    expect(projects[0]?.amounts).to.deep.equal([{stage: 'paid', before: 120, currency: 'KZT'}]);
  });

  it('names both currencies of a figure that changed its currency', async () => {
    const money = {amount: 120, currency: 'USD'};
    const {projects, sums} = await between([school, road], [{...school, paid: money}, road]);
    expect(projects[0]?.amounts).to.deep.equal([
      {stage: 'paid', before: 120, after: 120, currency: 'USD', currencyBefore: 'KZT'},
    ]);
    expect(sums.map(({currency, before, after}) => [currency, before, after])).to.deep.include.members([
      ['KZT', 130, 10],
      ['USD', undefined, 120],
    ]);
  });

  it('compares lines by their codes, and sums by year', async () => {
    const lines = [line(2025, 'education', 1), line(2026, 'education', 2), line(2026, 'health', 3)];
    const changes = await between([], [], lines, [lines[0], line(2026, 'education', 5), lines[2]]);
    expect(changes.lines?.map(({row, kind}) => [row, kind])).to.deep.equal([[1, 'changed']]);
    expect(changes.sums).to.deep.equal([
      {records: 'lines', year: '2026', stage: 'paid', currency: 'KZT', before: 5, after: 8},
    ]);
  });

  it('compares only sums where lines have no codes that tell them apart', async () => {
    const lines = [line(2026, 'education', 1), line(2026, 'education', 2)];
    const changes = await between([], [], lines, [lines[0], line(2026, 'education', 4)]);
    expect(changes).to.deep.include({lines: undefined, count: 1});
  });
});

const school = {
  id: 'p1',
  title: {kk: 'Мектеп'},
  status: 'implementation',
  paid: 120,
  end: {planned: '2026-12-01'},
};
const road = {id: 'p2', title: {kk: 'Жол'}, paid: 10};

function line(year: number, sector: string, paid: number): object {
  return {year, sector, paid};
}

async function between(
  before: readonly object[],
  after: readonly object[],
  linesBefore: readonly unknown[] = [],
  linesAfter: readonly unknown[] = [],
): Promise<Changes> {
  const dataset = (projects: readonly object[], lines: readonly unknown[]) =>
    openJson({openBudget: '1', currency: 'KZT', unit: 1, projects, lines});
  return changesBetween(baselineOf(await dataset(before, linesBefore)), await dataset(after, linesAfter));
}
