import {expect, fixture} from '@open-wc/testing';
import {renderTwin, type TableTwin, twinCsv} from '../../src/element/table-twin.js';

const twin: TableTwin = {
  caption: 'By sector',
  columns: [{name: 'Sector'}, {name: 'Paid', numeric: true}],
  rows: [
    [{value: 'Roads'}, {value: 1000, text: '1 000'}],
    [{value: 'Health', lang: 'ru'}, {value: undefined}],
  ],
  totals: [{value: 'Total'}, {value: 1000, text: '1 000'}],
};

describe('renderTwin', () => {
  it('is accessible', async () => {
    const element = await fixture<HTMLElement>(renderTwin(twin, 'no data', true));
    await expect(element).to.be.accessible();
  });

  it('says a missing figure in words and never as a zero', async () => {
    const element = await fixture<HTMLElement>(renderTwin(twin, 'no data', true));
    expect(element.querySelectorAll('td')[1]?.textContent?.trim()).to.equal('—no data');
  });
});

describe('twinCsv', () => {
  it('holds full figures, missing ones empty', () => {
    expect(twinCsv(twin)).to.equal('\ufeffSector,Paid\r\nRoads,1000\r\nHealth,\r\nTotal,1000\r\n');
  });
});
