import {expect} from '@open-wc/testing';
import {conditionsOf, withoutCondition, withText, withYear} from '../../src/controls/conditions.js';
import {formatWhere} from '../../src/model/format-where.js';
import {EVERYTHING, parseWhere} from '../../src/model/where.js';

const ALL = 'region=KZ-19,KZ-33;year=2024..2026;text=мектеп;amount=1000..;placed=no';

describe('conditionsOf', () => {
  it('takes every condition apart, one chip each', () => {
    const kinds = conditionsOf(parseWhere(ALL).where).map(({kind}) => kind);
    expect(kinds).to.deep.equal(['text', 'value', 'value', 'years', 'amount', 'placed']);
  });

  it('has none where everything is looked at', () => {
    expect(conditionsOf(EVERYTHING)).to.deep.equal([]);
  });
});

describe('withoutCondition', () => {
  it('takes off one value and keeps the other', () => {
    const where = withoutCondition(parseWhere(ALL).where, {kind: 'value', dimension: 'region', key: 'KZ-19'});
    expect(where.values.region).to.deep.equal(['KZ-33']);
  });

  it('leaves everything when each is taken off', () => {
    const {where} = parseWhere(ALL);
    const left = conditionsOf(where).reduce(withoutCondition, where);
    expect(formatWhere(left)).to.equal('');
  });
});

describe('withText', () => {
  it('looks for other words', () => {
    expect(withText({values: {}, text: 'жол'}, 'көпір').text).to.equal('көпір');
  });

  it('takes the search off for blanks', () => {
    expect('text' in withText({values: {}, text: 'жол'}, '  ')).to.equal(false);
  });
});

describe('withYear', () => {
  it('puts one year in place of a span and of other years', () => {
    const where = withYear({values: {year: ['2023'], region: ['KZ-19']}, years: {from: 2020}}, '2025');
    expect(formatWhere(where)).to.equal('region=KZ-19;year=2025');
  });
});
