import {expect} from '@open-wc/testing';
import {repeatsName} from '../../src/project/repeats-name.js';

describe('repeatsName', () => {
  it('knows an id that says no more than the name', () => {
    expect(repeatsName('Acme Ltd', 'ACME  Ltd.')).to.equal(true);
    expect(repeatsName('acme-ltd', 'Acme Ltd')).to.equal(true);
    expect(repeatsName('4711', 'Acme Ltd (4711)')).to.equal(true);
  });

  it('keeps an id that does', () => {
    expect(repeatsName('050140001234', 'Acme Ltd')).to.equal(false);
    expect(repeatsName('471', 'Acme Ltd (4711)')).to.equal(false);
  });
});
