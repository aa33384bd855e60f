import type {TableMessages} from '../table.js';

export const table: TableMessages = {
  columnNames: {
    id: 'Идентификатор',
    title: 'Название',
    month: 'Месяц',
    startPlanned: 'Начало, план',
    startActual: 'Начало, факт',
    endPlanned: 'Окончание, план',
    endActual: 'Окончание, факт',
    physical: 'Выполнение работ, %',
    financial: 'Освоение средств, %',
  },
  projects: 'Проекты',
  lines: 'Строки бюджета',
  columns: 'Столбцы',
  searchLabel: 'Поиск в таблице',
  searchHint: 'Название, адрес, подрядчик',
  found: (_, shown, all) => `Показано ${shown} из ${all}`,
  open: (title) => `Открыть: ${title}`,
  untitled: 'Без названия',
  rest: (name) => `${name} (часть без разбивки)`,
};
