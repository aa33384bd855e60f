import type {FlowMessages} from '../flow.js';

export const flow: FlowMessages = {
  heading: (levels) => `Откуда и куда идут деньги: ${levels}`,
  width: (measure) => `Ширина полосы: ${measure}`,
  largest: (path, money, share) => `Самый большой поток: ${path}\u00a0— ${money}, ${share}.`,
  from: (names) => `откуда: ${names}`,
  to: (names) => `куда: ${names}`,
  more: (count) => `ещё ${count}`,
  below: (records, money) => `Суммы ниже нуля не показаны на рисунке: ${money} (${records}).`,
  missing: (records) => `Без суммы, поэтому не на рисунке: ${records}.`,
  belowRow: 'Суммы ниже нуля',
  nothingAbove: 'Сумм выше нуля нет, поэтому рисунка нет.',
  oneLevel: (dimension) =>
    `Чтобы показать поток, нужны хотя бы два вида сведений, например источник и сфера. В этих данных есть только один: «${dimension}».`,
  noLevels:
    'В этих данных не указано, откуда приходят деньги и куда идут: нет ни источника, ни сферы, ни подрядчика.',
};
