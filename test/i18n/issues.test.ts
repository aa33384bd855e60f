import {expect} from '@open-wc/testing';
import {loadIssueMessages} from '../../src/i18n/issues.js';
import {issues as kk} from '../../src/i18n/issues/kk.js';
import {issues as ru} from '../../src/i18n/issues/ru.js';

const tooMany = {
  code: 'too-many-rows',
  message: 'The list has too many records.',
  values: {count: 1200000, limit: 1000000},
};

describe('issue messages', () => {
  it('translate by code and fill in the figures', async () => {
    const say = await loadIssueMessages('kk');
    expect(plain(say(tooMany))).to.equal(
      'Тізімде 1 200 000 жазба бар, тек алғашқылары оқылды: 1 000 000. Файлды бөліңіз.',
    );
  });

  it('are English as they come', async () => {
    const say = await loadIssueMessages('en');
    expect(say(tooMany)).to.equal(tooMany.message);
  });

  it('fall back on the English message for an unknown code or a missing value', async () => {
    for (const locale of ['kk', 'ru', 'kk-Latn'] as const) {
      const say = await loadIssueMessages(locale);
      expect(say({code: 'something-new', message: 'New.'})).to.equal('New.');
      expect(say({code: 'constructor', message: 'New.'})).to.equal('New.');
      expect(say({code: 'too-many-rows', message: 'Too many.'})).to.equal('Too many.');
    }
  });

  it('keep a feed’s own words as they are', async () => {
    const say = await loadIssueMessages('ru');
    expect(say({code: 'status-unknown', message: '', values: {word: 'в работе {word}'}})).to.contain(
      '«в работе {word}»',
    );
  });

  it('are there in both languages with the same values', () => {
    expect(Object.keys(kk)).to.deep.equal(Object.keys(ru));
    for (const [code, text] of Object.entries(kk))
      expect(placeholders(text), code).to.deep.equal(placeholders(ru[code] ?? ''));
  });
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
