import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/i18n/locale.js';
import {errorMessage} from '../../src/i18n/messages/errors.js';
import {loadedMessages, loadMessages} from '../../src/i18n/messages.js';
import type {SectionFiles} from '../../src/i18n/section-files.js';
import {coreWords} from '../../src/i18n/sections/core.js';
import {errorWords} from '../../src/i18n/sections/errors.js';
import {codelistWords} from '../../src/i18n/sections/codelists.js';
import {mapWords} from '../../src/i18n/sections/map.js';
import {chartWords} from '../../src/i18n/sections/charts.js';
import {breakdownWords} from '../../src/i18n/sections/breakdown.js';
import {comparisonWords} from '../../src/i18n/sections/comparison.js';
import {flagWords} from '../../src/i18n/sections/flags.js';
import {flowWords} from '../../src/i18n/sections/flow.js';
import {partyWords} from '../../src/i18n/sections/party.js';
import {stageWords} from '../../src/i18n/sections/stages.js';
import {timelineWords} from '../../src/i18n/sections/timeline.js';
import {tableWords} from '../../src/i18n/sections/table.js';
import {controlWords} from '../../src/i18n/sections/controls.js';
import {projectWords} from '../../src/i18n/sections/project.js';
import {embedWords} from '../../src/i18n/sections/embed.js';
import {regionWords} from '../../src/i18n/sections/regions.js';
import {reportWords} from '../../src/i18n/sections/reports.js';

const ALL: readonly SectionFiles[] = [
  coreWords,
  errorWords,
  codelistWords,
  mapWords,
  chartWords,
  breakdownWords,
  stageWords,
  timelineWords,
  flagWords,
  flowWords,
  comparisonWords,
  partyWords,
  tableWords,
  controlWords,
  projectWords,
  embedWords,
  regionWords,
  reportWords,
];

describe('messages', () => {
  it('are loaded once and then at hand', async () => {
    const messages = await loadMessages('kk', ALL);
    expect(await loadMessages('kk', ALL)).to.equal(messages);
    expect(loadedMessages('kk', ALL)).to.equal(messages);
  });

  it('have the same keys in every language, none empty', async () => {
    const [kk, ...others] = await Promise.all(
      LOCALES.map(async (locale) => keysOf(await loadMessages(locale, ALL))),
    );
    for (const keys of others) expect(keys).to.deep.equal(kk);
  });

  it('say nothing to a publisher only where he can do nothing', async () => {
    for (const locale of LOCALES) {
      const {errors} = await loadMessages(locale, ALL);
      const silent = Object.entries(errors.failures).filter(([, {publisher}]) => publisher({}) === '');
      expect(silent.map(([code]) => code)).to.deep.equal(['offline', 'aborted']);
    }
  });

  it('name the header that lets other sites read a feed', async () => {
    for (const locale of LOCALES) {
      const {errors} = await loadMessages(locale, ALL);
      const text = errorMessage(errors, 'network').publisher({host: 'data.example.kz'});
      expect(text).to.contain('data.example.kz').and.to.contain('Access-Control-Allow-Origin: *');
    }
  });

  it('have words for an error nobody foresaw', async () => {
    const {errors} = await loadMessages('en', ALL);
    expect(errorMessage(errors, 'constructor')).to.equal(errors.failures.unreadable);
  });

  it('count in Russian with three forms, in Kazakh with one', async () => {
    const [kk, ru] = await Promise.all([loadMessages('kk', ALL), loadMessages('ru', ALL)]);
    expect([1, 3, 11, 25].map((n) => plain(ru.core.projects(n, String(n))))).to.deep.equal([
      '1 проект',
      '3 проекта',
      '11 проектов',
      '25 проектов',
    ]);
    expect([1, 3].map((n) => plain(kk.core.projects(n, String(n))))).to.deep.equal(['1 жоба', '3 жоба']);
  });

  it('speak Kazakh in Latin letters, sentences too', async () => {
    const {core} = await loadMessages('kk-Latn', ALL);
    expect(core.language).to.equal('kk-Latn');
    expect(core.table).to.equal('Keste');
    expect(plain(core.projects(40, '40'))).to.equal('40 joba');
  });
});

/** Every path in a tree of messages, with its kind; an empty text is an error. */
function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree)
    .flatMap(([key, value]: [string, unknown]) => {
      const here = `${path}/${key}`;
      if (typeof value === 'string') expect(value.trim(), here).not.to.equal('');
      return typeof value === 'object' && value !== null ? keysOf(value, here) : [`${here}: ${typeof value}`];
    })
    .sort();
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
