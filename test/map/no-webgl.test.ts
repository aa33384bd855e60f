import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-map.js';
import type {BudgetMap} from '../../src/map/budget-map.js';
import {liveCount} from '../../src/map/live-maps.js';
import {worksFeed} from '../fixtures/map-feeds.js';

describe('<budget-map> without WebGL', () => {
  const real = HTMLCanvasElement.prototype.getContext;

  before(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });

  after(() => {
    HTMLCanvasElement.prototype.getContext = real;
  });

  it('shows the still map, whose marks and buttons work', async () => {
    const map = await fixture<BudgetMap>(html`<budget-map locale="en" .data=${worksFeed}></budget-map>`);
    await waitUntil(() => map.renderRoot.querySelector('.list'));
    const marks = (): number => map.renderRoot.querySelectorAll('.mark').length;
    expect(marks()).to.be.above(2);
    expect(map.renderRoot.querySelectorAll('.base .work')).to.have.lengthOf(2);
    const transform = (): string | null | undefined =>
      map.renderRoot.querySelector('.mark')?.getAttribute('transform');
    const before = transform();
    map.renderRoot.querySelector<HTMLButtonElement>('.zoom button')?.click();
    expect(transform()).not.to.equal(before);
    expect([liveCount(), map.state]).to.deep.equal([0, 'ready']);
  });

  it('says why it is a drawing, but not where the page asked for one', async () => {
    const map = await fixture<BudgetMap>(html`<budget-map locale="en" .data=${worksFeed}></budget-map>`);
    await waitUntil(() => map.renderRoot.querySelector('.credits'));
    const credits = (): string => map.renderRoot.querySelector('.credits')?.textContent ?? '';
    expect(credits()).to.contain('This browser has no WebGL 2');
    map.still = true;
    await map.updateComplete;
    expect(credits()).not.to.contain('WebGL');
  });
});
