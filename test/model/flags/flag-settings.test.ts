import {expect} from '@open-wc/testing';
import {RULE_CODES} from '../../../src/model/flags/flag-rule.js';
import {flagSettings} from '../../../src/model/flags/flag-settings.js';

describe('flagSettings', () => {
  it('asks every rule unless told', () => {
    expect(flagSettings()).to.deep.equal({codes: RULE_CODES, limits: {}, faults: []});
  });

  it('asks those that are named, in the order of the rules', () => {
    expect(flagSettings('late ahead').codes).to.deep.equal(['ahead', 'late']);
  });

  it('leaves out what has a minus', () => {
    const {codes} = flagSettings('-direct-award, -cost');
    expect(codes).to.have.lengthOf(RULE_CODES.length - 2);
    expect(codes).not.to.include('direct-award');
  });

  it('reads limits by name', () => {
    expect(flagSettings('', 'amended=30; over-plan=2.5').limits).to.deep.equal({
      amended: 30,
      'over-plan': 2.5,
    });
  });

  it('tells what it does not understand, and uses the rest', () => {
    expect(flagSettings('late lateness', 'amended=much;speed=3;ahead=-1;sample=2;late=7')).to.deep.equal({
      codes: ['late'],
      limits: {late: 7},
      faults: [
        {kind: 'rule', word: 'lateness'},
        {kind: 'value', word: 'amended', value: 'much'},
        {kind: 'limit', word: 'speed'},
        {kind: 'value', word: 'ahead', value: '-1'},
        {kind: 'value', word: 'sample', value: '2'},
      ],
    });
  });
});
