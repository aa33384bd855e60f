import {expect} from '@open-wc/testing';
import {enPlural, ruPlural} from '../../src/i18n/plural.js';

describe('ruPlural', () => {
  it('follows the rules of Russian', () => {
    const forms = (numbers: readonly number[]) =>
      numbers.map((n) => ruPlural(n, 'проект', 'проекта', 'проектов'));
    expect(new Set(forms([1, 21, 101, 1_000_001, -1]))).to.deep.equal(new Set(['проект']));
    expect(new Set(forms([2, 3, 4, 22, 104, 1.5]))).to.deep.equal(new Set(['проекта']));
    expect(new Set(forms([0, 5, 11, 12, 14, 19, 20, 111, 112, 1_000_011]))).to.deep.equal(
      new Set(['проектов']),
    );
  });
});

describe('enPlural', () => {
  it('is singular for one only', () => {
    expect([1, 0, 2, 1.5].map((n) => enPlural(n, 'project', 'projects'))).to.deep.equal([
      'project',
      'projects',
      'projects',
      'projects',
    ]);
  });
});
