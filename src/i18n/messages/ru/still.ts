import type {StillMessages} from '../still.js';

export const still: StillMessages = {
  what: 'Показатель',
  figure: 'Значение',
  remark: 'Примечание',
  live: 'Посмотреть свежие данные',
  firstRows: (shown, all) => `Здесь первые ${shown} из ${all} строк. Вся таблица — в файле.`,
};
