import {expect} from '@open-wc/testing';
import {ColumnBuilder} from '../../src/model/column-builder.js';

describe('ColumnBuilder', () => {
  it('gives a value one code, and rows without one the first', () => {
    const builder = new ColumnBuilder(1);
    builder.set(0, builder.code('a'));
    builder.set(5000, builder.code('b'));
    builder.set(2, builder.code('a'));
    const column = builder.build(5002);
    expect(column?.entries.map(({key}) => key)).to.deep.equal(['', 'a', 'b']);
    expect([0, 1, 2, 5000, 5001].map((row) => column?.codes[row])).to.deep.equal([1, 0, 1, 2, 0]);
    expect(column?.codes).to.have.lengthOf(5002);
  });

  it('gives no column where nothing is told', () => {
    const builder = new ColumnBuilder();
    builder.code('a');
    builder.set(0, builder.code(''));
    expect(builder.build(3)).to.equal(undefined);
  });

  it('completes an entry by what is seen later and keeps what was seen first', () => {
    const builder = new ColumnBuilder();
    builder.set(0, builder.code('a', {kk: 'Білім'}));
    builder.code('a', {kk: 'Басқа', ru: 'Образование'}, {parent: 2});
    builder.code('a', undefined, {parent: 3});
    expect(builder.build(1)?.entries[1]).to.deep.equal({
      key: 'a',
      label: {kk: 'Білім', ru: 'Образование'},
      parent: 2,
    });
  });

  it('makes one value of several, whatever their order', () => {
    const builder = new ColumnBuilder();
    const [a, b] = [builder.code('a'), builder.code('b')];
    const both = builder.joint([b, a, b, 0]);
    expect(builder.joint([a, b])).to.equal(both);
    expect(builder.joint([a, a])).to.equal(a);
    expect(builder.joint([])).to.equal(0);
    builder.set(0, both);
    expect(builder.build(1)?.entries[both]?.parts).to.deep.equal([a, b]);
  });
});
