import {expect} from '@open-wc/testing';
import {barView} from '../../src/charts/bar-view.js';
import {receiptOf} from '../../src/charts/receipt-lines.js';
import {drawReceipt} from '../../src/charts/receipt-picture.js';
import {receiptResidents} from '../../src/charts/receipt-residents.js';
import {comparisonWords} from '../../src/i18n/sections/comparison.js';
import {INK, placesOf, subject, textsOf} from './picture-parts.js';

describe('the receipt as a picture', () => {
  it('has every line, the sum and each resident\u2019s part', async () => {
    const texts = textsOf((await receiptGraphic(700)).nodes);
    expect(texts).to.include.members([
      'Education',
      '509',
      '51%',
      'Total',
      '₸1,000',
      '₸476,190',
      '₸1,305',
      '₸',
    ]);
  });

  it('stays within its width and height', async () => {
    for (const width of [320, 700]) {
      const {nodes, height} = await receiptGraphic(width);
      for (const [x, y] of placesOf(nodes)) {
        expect(x).to.be.within(0, width);
        expect(y).to.be.within(0, height);
      }
    }
  });
});

async function receiptGraphic(width: number) {
  const {figures, ...words} = await subject(comparisonWords);
  const column = figures.table.dimensions.sector;
  if (!column) throw new Error('The feed has no sectors.');
  const query = {figures, dimension: 'sector', column, most: 12} as const;
  const receipt = receiptOf({...query, sum: 1000});
  if (!receipt) throw new Error('The feed has no money.');
  const view = barView({...query, under: undefined});
  const residents = receiptResidents(figures, 'planned', receipt.net);
  return drawReceipt({...words, ...query, receipt, residents, view, oneOfSeveral: false}, width, INK);
}
