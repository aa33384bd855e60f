import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-share.js';
import type {BudgetShare} from '../../src/embed/budget-share.js';
import {linesFeed} from '../fixtures/lines-feed.js';
import {serveFeed} from '../served-feed.js';
import {waitUntil} from '../wait-until.js';

const SCRIPT = 'https://cdn.example/1/embed.js';

describe('<budget-share>', () => {
  it('is accessible', async () => {
    const {share} = await sharing();
    await expect(share).to.be.accessible();
  });

  it('writes a tag with the address of the feed and the script', async () => {
    const {share, src} = await sharing();
    const [script, tag] = code(share).split('\n');
    expect(script).to.equal(`<script type="module" src="${SCRIPT}"></script>`);
    expect(tag).to.contain(
      `<budget-bars src="${src}" by="region" locale="en" style="display: block; min-height: `,
    );
  });

  it('writes what the reader looks at', async () => {
    const {share, bars} = await sharing();
    bars.renderRoot.querySelector<HTMLElement>('.rows button')?.click();
    await waitUntil(() => /where="region=[^"]+"/.test(code(share)), 'the filter in the code');
    press(share, 'input[value=frame]');
    await share.updateComplete;
    expect(code(share)).to.match(
      /^<iframe src="https:\/\/cdn\.example\/1\/embed\.html\?feed=http[^"]+&amp;element=budget-bars[^"]+&amp;where=region%3D/,
    );
    press(share, 'input[value=still]');
    await share.updateComplete;
    expect(code(share)).to.match(
      /^npx --package open-budget-elements@\d+\.\d+\.\d+ open-budget render .*--by region .*--where 'region=/,
    );
  });

  it('names resize.js for a frame that fits its height', async () => {
    const {share} = await sharing();
    press(share, 'input[value=resized]');
    await share.updateComplete;
    expect(code(share)).to.contain('<script async src="https://cdn.example/1/resize.js"');
  });

  it('keeps quotes and markup of attributes inside them', async () => {
    const {share, bars} = await sharing();
    bars.setAttribute('heading', '"><script>alert(1)</script>');
    share.requestUpdate();
    await share.updateComplete;
    expect(code(share)).to.contain('heading="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('shares the page and its view where the feed keeps it in the address', async () => {
    const {share} = await sharing({permalink: true});
    await waitUntil(
      () => field(share, '#link').value.startsWith(location.href.split('#')[0] ?? '-'),
      'the link',
    );
  });

  it('has no code for data without an address, until one is told', async () => {
    const share = await fixture<BudgetShare>(
      html`<budget-share locale="en" embed-src=${SCRIPT} .data=${linesFeed}></budget-share>`,
    );
    await waitUntil(() => share.state === 'ready', 'the figures');
    expect(share.renderRoot.querySelector('textarea')).to.equal(null);
    share.feedSrc = 'https://akimat.example/feed-2025.json';
    await share.updateComplete;
    expect(code(share)).to.contain('src="https://akimat.example/feed-2025.json"');
  });

  it('selects the text and says so where the browser does not copy', async () => {
    const {share} = await sharing();
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      press(share, '[data-copies=code]');
      await waitUntil(() => told(share).includes('Ctrl+C'), 'the advice');
      const {selectionStart, selectionEnd, value} = field(share, 'textarea');
      expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    }
  });

  it('pins the version on a network that knows versions', async () => {
    const {share} = await sharing();
    share.embedSrc = 'https://cdn.jsdelivr.net/npm/open-budget-elements/dist/embed.js';
    await share.updateComplete;
    expect(code(share)).to.match(/npm\/open-budget-elements@\d+\.\d+\.\d+\/dist\/embed\.js/);
  });

  it('hands over a file of the element', async () => {
    const {share} = await sharing();
    const saved = new Promise<string>((resolve) => {
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        void fetch(this.href)
          .then((response) => response.text())
          .then(resolve);
      };
    });
    press(share, '[aria-label="Download: CSV"]');
    expect(await saved).to.match(/^\ufeff?Region,/);
  });
});

async function sharing({permalink = false} = {}) {
  const {url: src} = await serveFeed({body: linesFeed});
  const feed = await fixture(html`
    <budget-feed src=${src} ?permalink=${permalink}>
      <budget-bars by="region" locale="en"></budget-bars>
      <budget-share locale="en" embed-src=${SCRIPT}></budget-share>
    </budget-feed>
  `);
  const share = feed.querySelector('budget-share')!;
  const bars = feed.querySelector('budget-bars')!;
  await waitUntil(() => share.state === 'ready' && bars.state === 'ready', 'the figures');
  await share.updateComplete;
  return {share, bars, src};
}

function code(share: BudgetShare): string {
  return field(share, 'textarea').value;
}

function field({renderRoot}: BudgetShare, selector: string): HTMLTextAreaElement {
  return renderRoot.querySelector<HTMLTextAreaElement>(selector)!;
}

function press({renderRoot}: BudgetShare, selector: string): void {
  renderRoot.querySelector<HTMLElement>(selector)?.click();
}

function told({renderRoot}: BudgetShare): string {
  return renderRoot.querySelector('[role=status].told')?.textContent ?? '';
}
