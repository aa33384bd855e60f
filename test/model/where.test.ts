import {expect} from '@open-wc/testing';
import {DIMENSIONS} from '../../src/model/dimension.js';
import {formatWhere} from '../../src/model/format-where.js';
import {EVERYTHING, parseWhere, type Where} from '../../src/model/where.js';
import {integer, random} from '../seeded.mjs';

describe('parseWhere', () => {
  it('reads every kind of condition', () => {
    const text = 'region=KZ-19,KZ-33;status=active;year=2024..2026;text=мектеп;amount=1000..;placed=no';
    expect(parseWhere(text)).to.deep.equal({
      where: {
        values: {region: ['KZ-19', 'KZ-33'], status: ['implementation']},
        years: {from: 2024, to: 2026},
        text: 'мектеп',
        amount: {min: 1000},
        placed: false,
      },
      unknown: [],
    });
  });

  it('reads what people write by hand', () => {
    expect(parseWhere(' region = KZ-19 , KZ-33 ; ; year=2025;amount=..-5;').where).to.deep.equal({
      values: {region: ['KZ-19', 'KZ-33'], year: ['2025']},
      amount: {max: -5},
    });
    expect(parseWhere('text=100 %').where.text).to.equal('100 %');
  });

  it('takes an empty value for "not told"', () => {
    expect(parseWhere('region=').where.values.region).to.deep.equal(['']);
  });

  it('lists what it cannot make sense of and filters nothing by it', () => {
    const text =
      'colour=red;year=soon..;amount=much;placed=maybe;__proto__=1;constructor=2;nothing;year=..;=1';
    const {where, unknown} = parseWhere(text);
    expect(where).to.deep.equal({values: {}});
    expect(unknown).to.deep.equal(text.split(';'));
  });

  it('means everything when empty', () => {
    expect(parseWhere('')).to.deep.equal({where: EVERYTHING, unknown: []});
  });
});

describe('formatWhere', () => {
  it('writes nothing for everything', () => {
    expect(formatWhere(EVERYTHING)).to.equal('');
    expect(formatWhere({values: {region: []}, years: {}, amount: {}})).to.equal('');
  });

  it('is read back as it was, whatever the values hold', () => {
    const next = random(21);
    for (let run = 0; run < 500; run++) {
      const where = anyWhere(next);
      expect(parseWhere(formatWhere(where)), formatWhere(where)).to.deep.equal({where, unknown: []});
    }
  });
});

const PIECES = ['KZ-19', ',', ';', '=', '%', '%2C', ' ', '..', 'қала', '&', '+', '2024', '\n', '😀'];

function anyWhere(next: () => number): Where {
  const text = () =>
    Array.from({length: 1 + integer(next, 4)}, () => PIECES[integer(next, PIECES.length)]).join('');
  const maybe = <Part extends object>(part: Part) => (next() < 0.5 ? part : {});
  const names = DIMENSIONS.filter(() => next() < 0.4);
  const keys = () => [...new Set(Array.from({length: 1 + integer(next, 3)}, text))];
  return {
    values: Object.fromEntries(names.map((name) => [name, keys()])),
    ...maybe({years: {from: 2000 + integer(next, 20), ...maybe({to: 2030})}}),
    ...maybe({text: text()}),
    ...maybe({amount: {max: integer(next, 1e6) / 8, ...maybe({min: -1e21})}}),
    ...maybe({placed: next() < 0.5}),
  };
}
