import type {StillMessages} from '../still.js';

export const still: StillMessages = {
  what: 'Көрсеткіш',
  figure: 'Мәні',
  remark: 'Ескертпе',
  live: 'Жаңа деректерді қарау',
  firstRows: (shown, all) => `Барлығы ${all} жол, мұнда алғашқы ${shown} жол. Толық кесте — файлда.`,
};
