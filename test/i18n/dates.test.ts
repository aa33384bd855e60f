import {expect} from '@open-wc/testing';
import {formatsFor, loadFormats} from '../../src/i18n/formats.js';
import {type Locale, LOCALES} from '../../src/i18n/locale.js';
import {loadRelativeTime, type RelativeTime} from '../../src/i18n/relative-time.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const tell = {} as Record<Locale, RelativeTime>;

before(() => Promise.all(LOCALES.map(loadFormats)));
before(() => Promise.all(LOCALES.map(async (locale) => (tell[locale] = await loadRelativeTime(locale)))));

describe('dates', () => {
  it('are written as the language writes them', () => {
    expect(all((f) => f.date('2026-11-23'))).to.deep.equal([
      '2026 ж. 23 қараша',
      '23 ноября 2026 г.',
      '23 November 2026',
      '2026 j. 23 qaraşa',
    ]);
    expect(all((f) => f.date('2026-11-03', 'short'))).to.deep.equal([
      '03.11.2026',
      '03.11.2026',
      '3 Nov 2026',
      '03.11.2026',
    ]);
    expect(all((f) => f.date('2026-11-23', 'month'))).to.deep.equal([
      '2026 ж. қараша',
      'ноябрь 2026 г.',
      'November 2026',
      '2026 j. qaraşa',
    ]);
    expect(all((f) => f.date('2026-11-23', 'year'))).to.deep.equal(['2026', '2026', '2026', '2026']);
    expect(all((f) => f.month(2025, 1))).to.deep.equal([
      '2025 ж. қаңтар',
      'январь 2025 г.',
      'January 2025',
      '2025 j. qañtar',
    ]);
  });

  it('are told as far as they go', () => {
    expect(all((f) => f.date('2026'))).to.deep.equal(['2026 ж.', '2026 г.', '2026', '2026 j.']);
    expect(all((f) => f.date('2026-05'))).to.deep.equal([
      '2026 ж. мамыр',
      'май 2026 г.',
      'May 2026',
      '2026 j. mamyr',
    ]);
    expect(plain(formatsFor('ru').date('2026-05', 'short'))).to.equal('май 2026 г.');
    expect(plain(formatsFor('kk').date('2026', 'month'))).to.equal('2026 ж.');
  });

  it('never shift by a time zone', () => {
    for (const iso of [
      '2026-11-23',
      '2026-11-23T00:00:00Z',
      '2026-11-23T23:59:59.9999999Z',
      '2026-11-23 00:10:00+14:00',
    ]) {
      expect(plain(formatsFor('kk').date(iso)), iso).to.equal('2026 ж. 23 қараша');
    }
  });

  it('keep the clock of the offset they carry', () => {
    expect(formatsFor('kk').time('2026-11-23T09:05:00-03:00')).to.equal('09:05');
  });

  it('show world time on the reader’s clock', () => {
    const here = new Date('2026-11-23T14:05:00Z');
    const expected = [here.getHours(), here.getMinutes()]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    expect(formatsFor('en').time('2026-11-23T14:05:00Z')).to.equal(expected);
  });

  it('give back what is no date', () => {
    expect(['2026-13-01', 'шілде', '', '23.11.2026', '2026-2'].map((text) => formatsFor('kk').date(text))).to.deep.equal([
      '2026-13-01', 'шілде', '', '23.11.2026', '2026-2',
    ]); // prettier-ignore
    expect(plain(formatsFor('en').time('2026-11-23'))).to.equal('23 November 2026');
  });
});

describe('relative time', () => {
  it('speaks of the past', () => {
    expect(relative(-5 * MINUTE)).to.deep.equal([
      '5 минут бұрын',
      '5 минут назад',
      '5 minutes ago',
      '5 minut būryn',
    ]);
    expect(relative(-DAY)).to.deep.equal(['кеше', 'вчера', 'yesterday', 'keşe']);
    expect(relative(-1 * MINUTE)).to.deep.equal([
      '1 минут бұрын',
      '1 минуту назад',
      '1 minute ago',
      '1 minut būryn',
    ]);
    expect(relative(-3 * 7 * DAY)).to.deep.equal([
      '3 апта бұрын',
      '3 недели назад',
      '3 weeks ago',
      '3 apta būryn',
    ]);
    expect(relative(0)).to.deep.equal(['жаңа ғана', 'только что', 'just now', 'jaña ğana']);
  });

  it('speaks of the future with the right ending', () => {
    expect(relative(91 * DAY)).to.deep.equal([
      '3 айдан кейін',
      'через 3 месяца',
      'in 3 months',
      '3 aidan keiın',
    ]);
    const kazakh = [MINUTE, 2 * HOUR, DAY, 4 * DAY, 21 * DAY, 730 * DAY].map((length) =>
      plain(tell.kk(length)),
    );
    expect(kazakh).to.deep.equal([
      '1 минуттан кейін',
      '2 сағаттан кейін',
      'ертең',
      '4 күннен кейін',
      '3 аптадан кейін',
      '2 жылдан кейін',
    ]);
  });

  it('leaves no step out between the units', () => {
    const lengths = Array.from({length: 400}, (_, day) => tell.ru(-(day + 1) * DAY));
    expect(plain(lengths.at(-1) ?? '')).to.equal('1 год назад');
    expect(lengths.map(plain).filter((text) => /^0|^12 мес|^4[0-9] нед/.test(text))).to.deep.equal([]);
  });

  it('tells lengths of time', () => {
    expect(all((f) => f.duration(122))).to.deep.equal(['4 ай', '4 месяца', '4 months', '4 ai']);
    expect(all((f) => f.duration(11))).to.deep.equal(['11 күн', '11 дней', '11 days', '11 kün']);
    expect(all((f) => f.duration(820))).to.deep.equal([
      '2 жыл 3 ай',
      '2 года 3 месяца',
      '2 years 3 months',
      '2 jyl 3 ai',
    ]);
    expect(plain(formatsFor('ru').duration(1826))).to.equal('5 лет');
  });

  it('says nothing of an unknown length', () => {
    expect(tell.kk(NaN) + formatsFor('kk').duration(NaN)).to.equal('');
  });
});

const ORDER: readonly Locale[] = ['kk', 'ru', 'en', 'kk-Latn'];

function relative(milliseconds: number): string[] {
  return ORDER.map((locale) => plain(tell[locale](milliseconds)));
}

function all(format: (formats: ReturnType<typeof formatsFor>) => string): string[] {
  return ORDER.map((locale) => plain(format(formatsFor(locale))));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
