import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-feed.js';
import type {BudgetBars} from '../../src/charts/budget-bars.js';
import type {BudgetTimeline} from '../../src/charts/budget-timeline.js';
import type {BudgetFeed} from '../../src/store/budget-feed.js';
import type {BudgetFilterEvent} from '../../src/store/events.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {
  click,
  drag,
  focused,
  monthsFeed,
  periods,
  plain,
  press,
  pressed,
  text,
  timeline,
} from './timeline-page.js';

describe('choosing years in a <budget-timeline>', () => {
  it('filters everything linked by the year that is pressed, and lets it go at the second press', async () => {
    const element = await timeline(linesFeed);
    const heard: BudgetFilterEvent[] = [];
    element.addEventListener('budget-filter', (event) => heard.push(event));
    periods(element)[0]?.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([true, false, false]);
    periods(element)[0]?.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([false, false, false]);
    expect(heard.map(({where}) => where.years)).to.deep.equal([{from: 2024, to: 2024}, undefined]);
  });

  it('is one stop of the Tab key; arrows, Home and End walk, Shift chooses, Escape shows all', async () => {
    const element = await timeline(linesFeed);
    expect(periods(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    periods(element)[0]?.focus();
    press(element, 'ArrowRight');
    expect(focused(element)).to.equal(1);
    press(element, 'End');
    expect(focused(element)).to.equal(2);
    press(element, 'Home');
    expect(focused(element)).to.equal(0);
    press(element, 'ArrowRight', true);
    await element.updateComplete;
    expect([focused(element), pressed(element)]).to.deep.equal([1, [true, true, false]]);
    press(element, 'End', true);
    await element.updateComplete;
    expect([focused(element), pressed(element)]).to.deep.equal([2, [true, true, true]]);
    press(element, 'Escape');
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([false, false, false]);
    expect(periods(element).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('chooses the years that a drag crosses, and gives it up at Escape', async () => {
    const element = await timeline(linesFeed);
    drag(element, 'pointerdown', 0.9);
    drag(element, 'pointermove', 0.5);
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([false, true, true]);
    drag(element, 'pointerup', 0.5);
    await element.updateComplete;
    expect(text(element, '.takeaway')).to.contain('Chosen: 2025–2026.');
    drag(element, 'pointerdown', 0.1);
    periods(element)[0]?.focus();
    press(element, 'Escape');
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([false, true, true]);
  });

  it('says the figures of the year rested on, and lights it up everywhere', async () => {
    const element = await timeline(linesFeed);
    expect(text(element, '.hint')).to.contain('Press a year');
    drag(element, 'pointermove', 0.5);
    await element.updateComplete;
    expect(text(element, '.told')).to.equal('2025 Planned 14 Adjusted 14.7 Paid 13.8');
    expect(element.renderRoot.querySelectorAll('.crosshair')).to.have.lengthOf(1);
    drag(element, 'pointerleave', 0.5);
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.crosshair')).to.have.lengthOf(0);
  });

  it('changes the year of a chart beside it, and lights up the year rested on there', async () => {
    const feed = await fixture<BudgetFeed>(html`
      <budget-feed .data=${linesFeed}>
        <budget-timeline locale="en"></budget-timeline>
        <budget-bars locale="en" by="year"></budget-bars>
      </budget-feed>
    `);
    const element = feed.querySelector<BudgetTimeline>('budget-timeline');
    const bars = feed.querySelector<BudgetBars>('budget-bars');
    await waitUntil(() => element?.state === 'ready' && bars?.state === 'ready');
    if (!element || !bars) return;
    periods(element)[0]?.click();
    await bars.updateComplete;
    expect(plain(bars.renderRoot.querySelector('.heading')?.textContent)).to.contain('2024');
    bars.renderRoot.querySelector('.bar')?.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(text(element, '.told strong')).to.equal('2024');
  });

  it('chooses the year of a month', async () => {
    const element = await timeline(monthsFeed);
    await click(element, '.controls button:nth-of-type(2)');
    periods(element)[3]?.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([false, false, true, true, true, true]);
  });
});
