import {ruPlural} from '../../plural.js';
import type {PartyMessages} from '../party.js';

const OF_RECORDS = {projects: 'проектов', lines: 'строк бюджета'};

export const party: PartyMessages = {
  none: 'В этих данных не названы ни подрядчики, ни заказчики.',
  unknown: (name) => `В этих данных нет подрядчика или заказчика «${name}».`,

  choose: {supplier: 'Подрядчики', authority: 'Заказчики'},
  search: {supplier: 'Найти подрядчика', authority: 'Найти заказчика'},
  searchHint: 'Название или БИН',
  largest: (shown, all) => (shown === all ? `Найдено: ${all}` : `Крупнейшие: ${shown} из ${all}`),
  nothingFound: 'Ничего не найдено',
  roles: 'Кого показать',
  another: 'Выбрать другого',
  filter: {
    supplier: 'Показать везде только этого подрядчика',
    authority: 'Показать везде только этого заказчика',
  },

  summary: (records, measure, money, share) =>
    `Всего ${records}.${measure && money ? ` ${measure}: ${money}${share ? `, ${share} всей показанной суммы` : ''}.` : ''}`,
  mostWith: (role, name, share) =>
    role === 'supplier'
      ? `Больше всего заказывает ${name}: ${share}.`
      : `Больше всего получает ${name}: ${share}.`,
  ofAll: 'Доля от всего показанного',
  ofRecords: (records, own, all, formatted) =>
    `${own} из ${formatted}\u00a0${records === 'projects' ? ruPlural(all, 'проекта', 'проектов', 'проектов') : ruPlural(all, 'строки бюджета', 'строк бюджета', 'строк бюджета')}`,
  statedIn: (stated, all) => `указано в ${stated} из ${all}`,
  underFilters: 'Действуют фильтры: учтено только то, что им соответствует.',

  partners: {supplier: 'Кто заказывает', authority: 'Кто выполняет'},
  partnersNote: (role, records) =>
    role === 'supplier'
      ? `Полоса и процент: доля в деньгах этого подрядчика. Ниже: сколько ${OF_RECORDS[records]} заказчика с указанным подрядчиком приходится на него.`
      : `Полоса и процент: доля в деньгах этого заказчика. Ниже: сколько из всех ${OF_RECORDS[records]} подрядчика приходится на этого заказчика.`,
  partner: (part, share) => (share ? `${part}, ${share} их денег` : part),
  unnamed: (role, records) =>
    role === 'supplier'
      ? `Не учтены в этих сравнениях, так как подрядчик не указан: ${records}.`
      : `Не учтены в этих сравнениях, так как заказчик не указан: ${records}.`,
  openPartner: (name) => `${name}: показать все проекты`,
  bars: (measure) => (measure === undefined ? 'Полосы: число записей' : `Полосы: ${measure}`),
  gap: 'нет',

  concentration: (index, most) =>
    `Концентрация контрактов (индекс Херфиндаля–Хиршмана): ${index} из ${most}.`,
  concentrationRule: (n, formatted, even, stated, all) =>
    `Σ (доля в процентах)²; n = ${formatted} ${ruPlural(n, 'подрядчик', 'подрядчика', 'подрядчиков')}. При равных долях было бы ${even}. Доли — от указанных сумм договоров с одним названным подрядчиком: в ${stated} из ${all} проектов.`,

  together: 'Вместе с другими',
  togetherWith: (names) => `Вместе с: ${names}`,
  togetherNote: (role) =>
    `Это суммы совместных договоров целиком. Какая их часть приходится на этого ${role === 'supplier' ? 'подрядчика' : 'заказчика'}, не указано, поэтому в цифры выше они не входят.`,
  alsoTogether: (records) => `Вместе с другими: ${records}`,
  yearsNote: 'Годы бюджета не складываются.',

  dates: 'Плановые сроки',
  late: (part) => `Плановый срок прошёл, а работы не завершены: ${part} с указанным сроком.`,
  lateNone: (told) => `С указанным плановым сроком: ${told}. Незавершённых после срока нет.`,
  lateBy: (length) => `плановый срок прошёл ${length} назад`,
  lateRule: 'По датам, статусу и выполнению, указанным в данных; причин в них нет.',
  untoldDates: (records) => `Плановый срок не указан: ${records}.`,

  span: (from, to) => `С ${from} (самое раннее начало) по ${to} (самый поздний плановый срок).`,
  signals: (count, formatted) => `${formatted} ${ruPlural(count, 'сигнал', 'сигнала', 'сигналов')}`,

  projects: 'Проекты',
  order: 'Сначала самые крупные',
  plannedEnd: (date) => `плановый срок: ${date}`,
  actualEnd: (date) => `завершён: ${date}`,
  more: (count) => `Показать ещё ${count}`,
  id: 'Код проекта',
  name: 'Проект',
  endPlanned: 'Плановый срок',
  endActual: 'Фактическое окончание',
  lateDays: 'Дней после планового срока',
};
