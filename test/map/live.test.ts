import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-map.js';
import type {BudgetMap} from '../../src/map/budget-map.js';
import {liveCount} from '../../src/map/live-maps.js';
import {worksFeed} from '../fixtures/map-feeds.js';

describe('<budget-map> with MapLibre', () => {
  it('paints with SVG first and hands over without moving a mark', async () => {
    const map = await made();
    const live = oneEvent(document, 'budget-map-live');
    await waitUntil(() => map.renderRoot.querySelector('.mark'));
    expect(map.renderRoot.querySelector('canvas')).to.be.null;
    const before = places(map);
    await live;
    const after = places(map);
    expect(after).to.have.lengthOf(before.length);
    after.forEach(({x, y}, index) => {
      expect(x).to.be.closeTo(before[index]?.x ?? NaN, 1);
      expect(y).to.be.closeTo(before[index]?.y ?? NaN, 1);
    });
    expect(map.renderRoot.querySelector('canvas')).not.to.be.null;
  });

  it('is accessible and asks no host for anything', async () => {
    performance.clearResourceTimings();
    const map = await live();
    await expect(map).to.be.accessible();
    const hosts = performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name))
      .filter(({protocol}) => protocol !== 'blob:');
    expect(hosts.filter(({host}) => host !== location.host)).to.deep.equal([]);
    const words = map.renderRoot.querySelector('.maplibregl-desktop-message')?.textContent;
    expect(words).to.contain('Ctrl');
  });

  it('gives its context back when it leaves the page, and takes one when it returns', async () => {
    const map = await live();
    const parent = map.parentElement as HTMLElement;
    expect(liveCount()).to.equal(1);
    map.remove();
    expect(liveCount()).to.equal(0);
    expect(map.renderRoot.querySelector('canvas')).to.be.null;
    const again = oneEvent(map, 'budget-map-live');
    parent.append(map);
    await again;
    expect(liveCount()).to.equal(1);
    expect(map.renderRoot.querySelectorAll('canvas')).to.have.lengthOf(1);
    expect(map.renderRoot.querySelectorAll('.mark').length).to.be.above(2);
  });

  it('keeps the focus of the reader through the handover', async () => {
    const map = await made();
    const ready = oneEvent(map, 'budget-map-live');
    await waitUntil(() => map.renderRoot.querySelector('.mark[tabindex="0"]'));
    const mark = map.renderRoot.querySelector<SVGElement>('.mark[tabindex="0"]');
    mark?.focus();
    await ready;
    expect((map.renderRoot as ShadowRoot).activeElement).to.equal(mark);
  });

  it('zooms with the buttons and splits its clusters', async () => {
    const map = await live();
    const before = places(map);
    map.renderRoot.querySelector<HTMLButtonElement>('.zoom button')?.click();
    await waitUntil(() => Math.abs((places(map)[0]?.x ?? 0) - (before[0]?.x ?? 0)) > 20);
    expect(map.renderRoot.querySelectorAll('.mark').length).to.be.above(1);
  });

  it('stays a still map where static is set', async () => {
    const map = await fixture<BudgetMap>(
      html`<budget-map static locale="en" .data=${worksFeed}></budget-map>`,
    );
    await waitUntil(() => map.renderRoot.querySelector('.list'));
    await aTimeout(0);
    expect(liveCount()).to.equal(0);
    expect(map.renderRoot.querySelectorAll('.mark').length).to.be.above(2);
  });
});

function made(): Promise<BudgetMap> {
  return fixture<BudgetMap>(html`<budget-map locale="en" .data=${worksFeed}></budget-map>`);
}

async function live(): Promise<BudgetMap> {
  const ready = oneEvent(document, 'budget-map-live');
  const map = await made();
  await ready;
  await map.updateComplete;
  return map;
}

function places(map: BudgetMap): {readonly x: number; readonly y: number}[] {
  return [...map.renderRoot.querySelectorAll('.mark .body')].map((body) => {
    const {x, y, width, height} = body.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  });
}
