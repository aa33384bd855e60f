import {expect} from '@open-wc/testing';
import {resolveLocale} from '../../src/i18n/locale.js';

describe('resolveLocale', () => {
  it('takes the language of a tag, whatever its case and region', () => {
    expect(['kk-KZ', 'KK', 'ru-RU', 'ru_KZ', 'en-GB'].map(resolveLocale)).to.deep.equal([
      'kk',
      'kk',
      'ru',
      'ru',
      'en',
    ]);
  });

  it('understands the usual mistakes for Kazakh', () => {
    expect(['kz', 'kaz', 'kz-KZ'].map(resolveLocale)).to.deep.equal(['kk', 'kk', 'kk']);
  });

  it('keeps the script of Kazakh', () => {
    expect(['kk-Latn', 'kk-Latn-KZ', 'kk-latn', 'kk-Cyrl-KZ'].map(resolveLocale)).to.deep.equal([
      'kk-Latn',
      'kk-Latn',
      'kk-Latn',
      'kk',
    ]);
  });

  it('answers nothing for other languages and for no tag', () => {
    expect(['de', '', '  ', null, undefined, 'constructor', '__proto__'].map(resolveLocale)).to.deep.equal(
      Array(7).fill(undefined),
    );
  });
});
