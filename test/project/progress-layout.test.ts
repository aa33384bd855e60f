import {expect} from '@open-wc/testing';
import {latestProgress, layoutProgress} from '../../src/project/progress-layout.js';

describe('layoutProgress', () => {
  it('puts both kinds on one axis from zero', () => {
    const layout = layoutProgress([
      {at: '2026-01-01', physical: 0, financial: 50},
      {at: '2026-03-01', physical: 100, financial: 50},
    ]);
    expect(layout?.lines.physical).to.deep.equal([
      {x: 0, y: 100},
      {x: 100, y: 0},
    ]);
    expect(layout?.lines.financial).to.deep.equal([
      {x: 0, y: 50},
      {x: 100, y: 50},
    ]);
  });

  it('makes room above 100 per cent', () => {
    const layout = layoutProgress([
      {at: '2026-01-01', financial: 50},
      {at: '2026-03-01', financial: 125},
    ]);
    expect(layout?.top).to.equal(125);
  });

  it('draws no line through one day', () => {
    expect(layoutProgress([{at: '2026-01-01', physical: 10}])).to.equal(undefined);
    expect(layoutProgress([{physical: 10}, {physical: 20}])).to.equal(undefined);
  });
});

describe('latestProgress', () => {
  it('takes the last observation of each kind, else what the table holds', () => {
    expect(latestProgress([{physical: 10}, {physical: 30}], {physical: 1, financial: 20})).to.deep.equal({
      physical: 30,
      financial: 20,
    });
  });
});
