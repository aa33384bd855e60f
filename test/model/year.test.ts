import {expect} from '@open-wc/testing';
import {yearOf} from '../../src/model/year.js';

describe('yearOf', () => {
  it('reads calendar and financial years and nothing else', () => {
    expect(['2025', '2025/26', '2025-2026', '20251', '25', ''].map(yearOf)).to.deep.equal([
      2025,
      2025,
      2025,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
