import {expect, fixture, html} from '@open-wc/testing';
import {inheritedLocale, watchLanguage} from '../../src/element/inherited-locale.js';

describe('inheritedLocale', () => {
  it('finds the language of the surrounding page across shadow roots', async () => {
    const outer = await fixture(html`<div lang="ru-KZ"></div>`);
    const inner = document.createElement('p');
    outer.attachShadow({mode: 'open'}).append(inner);
    expect(inheritedLocale(inner)).to.equal('ru');
  });

  it('takes the nearest one, and a mistaken "kz" for Kazakh', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ru"><section lang="kz"><p></p></section></div>`);
    expect(inheritedLocale(outer.querySelector('p') as Element)).to.equal('kk');
  });

  it('has no answer for a language that is not spoken here', async () => {
    expect(inheritedLocale(await fixture(html`<p lang="de"></p>`))).to.equal(undefined);
  });
});

describe('watchLanguage', () => {
  it('tells of a change anywhere on the page until it is stopped', async () => {
    const element = await fixture(html`<p lang="ru"></p>`);
    const controller = new AbortController();
    let calls = 0;
    const told = new Promise<void>((resolve) => {
      watchLanguage(() => resolve(void calls++), controller.signal);
    });
    element.setAttribute('lang', 'en');
    await told;
    controller.abort();
    element.setAttribute('lang', 'kk');
    await Promise.resolve();
    expect(calls).to.equal(1);
  });
});
