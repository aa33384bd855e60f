import type {TableMessages} from '../table.js';

export const table: TableMessages = {
  columnNames: {
    id: 'Идентификатор',
    title: 'Название',
    group: 'Группа',
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
  untitled: 'Без названия',
  rest: (name) => `${name} (часть без разбивки)`,
};
