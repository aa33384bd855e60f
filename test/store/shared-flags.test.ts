import {expect} from '@open-wc/testing';
import {openJson} from '../../src/feed/open-bytes.js';
import {askShared, flagsByRow, gatherShared} from '../../src/store/shared-flags.js';
import {flagSettings} from '../../src/model/flags/flag-settings.js';

describe('shared flags', () => {
  it('are the codes of the rules by row, in the order of the rules', async () => {
    const flags = await flagsByRow(await dataset(), '');
    expect([...flags]).to.deep.equal([
      [1, ['over-contract', 'ahead']],
      [2, ['over-contract']],
    ]);
  });

  it('are of the rules that are asked', async () => {
    expect([...(await flagsByRow(await dataset(), '-over-contract'))]).to.deep.equal([[1, ['ahead']]]);
  });

  it('are gathered and computed once for a dataset', async () => {
    const data = await dataset();
    expect(await flagsByRow(data, '')).to.equal(await flagsByRow(data, ' '));
    expect(await gatherShared(data, '2026-06-01')).to.equal(await gatherShared(data, '2026-06-01'));
  });

  it('are the same in one piece or many', async () => {
    const data = await dataset();
    const facts = await gatherShared(data, '2026-06-01');
    const results = await askShared(facts, flagSettings('over-contract'));
    expect(results.map(({rule, outcome}) => [rule.code, outcome.n])).to.deep.equal([['over-contract', 3]]);
  });
});

function dataset() {
  const work = (id: string, paid: number, physical?: number) => ({
    id,
    contracted: 100,
    paid,
    ...(physical === undefined ? {} : {progress: [{physical}]}),
  });
  return openJson(
    {
      openBudget: '1',
      asOf: '2026-06-01',
      currency: 'KZT',
      unit: 1,
      projects: [work('a', 50, 50), work('b', 120, 10), work('c', 150)],
    },
    {},
  );
}
