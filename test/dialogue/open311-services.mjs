/** What the service of the tests takes: every kind of question that GeoReport v2 knows, and one kind that gives tokens. */
export const SERVICES = [
  {
    service_code: 'quality',
    service_name: 'Жұмыс сапасы',
    description: 'Сапасыз материал, жарылған жол, ақау.',
    metadata: false,
    type: 'realtime',
    keywords: 'сапа',
    group: 'Құрылыс',
  },
  {
    service_code: 'stopped',
    service_name: 'Жұмыс тоқтап тұр',
    description: 'Құрылыс алаңында ешкім жоқ.',
    metadata: true,
    type: 'realtime',
    keywords: '',
    group: 'Құрылыс',
    attributes: [
      question('note', 'string', false, 5, 'Фото болса, жауап тезірек беріледі.', {variable: false}),
      question('project_id', 'string', true, 1, 'Жоба'),
      question('since', 'number', true, 2, 'Неше күннен бері?'),
      question('seen', 'datetime', false, 3, 'Қашан көрдіңіз?'),
      question('safe', 'singlevaluelist', true, 4, 'Алаң қоршалған ба?', {
        values: [
          {key: 'yes', name: 'Иә'},
          {key: 'no', name: 'Жоқ'},
        ],
      }),
      question('what', 'multivaluelist', false, 6, 'Не тұр?', {
        values: [
          {key: 'crane', name: 'Кран'},
          {key: 'bricks', name: 'Кірпіш'},
          {key: 'other', name: 'Басқа'},
        ],
      }),
      question('more', 'text', false, 7, 'Тағы не айтасыз?'),
    ],
  },
  {
    service_code: 'other/kind',
    service_name: 'Басқа мәселе',
    metadata: false,
    type: 'batch',
    keywords: '',
    group: 'Жалпы',
    token: true,
  },
];

function question(code, datatype, required, order, description, {variable = true, values = null} = {}) {
  return {variable, code, datatype, required, datatype_description: null, order, description, values};
}
