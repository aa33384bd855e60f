import {expect} from '@open-wc/testing';
import {csvOf} from '../../src/element/csv.js';

describe('csvOf', () => {
  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csvOf(['Атауы'], [])).to.equal('\ufeffАтауы\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(bodyOf(['a,b', 'say "no"', 'one\ntwo'])).to.equal('"a,b","say ""no""","one\ntwo"');
  });

  for (const text of ['=1+1', '+7 727', '-1', '@SUM(A1)', '\tx', '  =1', '＝1']) {
    it(`does not let a spreadsheet run ${JSON.stringify(text)}`, () => {
      expect(bodyOf([text]).replace(/^"/, '')).to.match(/^'/);
    });
  }

  it('leaves negative numbers numbers', () => {
    expect(bodyOf([-12400000, 0.5])).to.equal('-12400000,0.5');
  });

  it('writes large numbers in full and missing ones as nothing', () => {
    expect(bodyOf([1.5e21, undefined, NaN])).to.equal('1500000000000000000000,,');
  });
});

function bodyOf(fields: readonly (string | number | undefined)[]): string {
  return csvOf([''], [fields]).slice('\ufeff\r\n'.length, -2);
}
