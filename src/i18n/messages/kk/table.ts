import type {TableMessages} from '../table.js';

export const table: TableMessages = {
  columnNames: {
    id: 'Идентификатор',
    title: 'Атауы',
    group: 'Топ',
    startPlanned: 'Басталуы, жоспар',
    startActual: 'Басталуы, іс жүзінде',
    endPlanned: 'Аяқталуы, жоспар',
    endActual: 'Аяқталуы, іс жүзінде',
    physical: 'Жұмыстың орындалуы, %',
    financial: 'Қаржының игерілуі, %',
  },
  projects: 'Жобалар',
  lines: 'Бюджет жолдары',
  columns: 'Бағандар',
  searchLabel: 'Кестеден іздеу',
  searchHint: 'Атауы, мекенжайы, мердігері',
  found: (_, shown, all) => `Көрсетілгені: ${shown} / ${all}`,
  untitled: 'Атауы жоқ',
  rest: (name) => `${name} (бөлшектенбеген бөлігі)`,
};
