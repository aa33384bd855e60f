import {shifted, TODAY} from './course.mjs';
import {STORY} from './oversight.mjs';
import {seeded} from './seeded.mjs';

const COUNT = 60;

/** What people write, and what is answered: category, report, answer. All made up, in the language of who wrote it. */
const LETTERS = [
  [
    'Жұмыс мерзімі',
    'Екі аптадан бері жұмысшылар көрінбейді.',
    'Мердігерге ескерту жасалды, жұмыс дүйсенбіде жалғасады.',
  ],
  [
    'Жұмыс сапасы',
    'Жаңа төселген асфальт шетінен үгіліп жатыр.',
    'Ақау кепілдік бойынша мердігердің есебінен жөнделді.',
  ],
  [
    'Қауіпсіздік',
    'Қазылған ор қоршалмаған, балалар ойнап жүр.',
    'Қоршау сол күні орнатылды, мердігерге хат жолданды.',
  ],
  [
    'Жол және жүру',
    'Жөндеу кезінде айналып өтетін жол белгісі жоқ.',
    'Белгілер қойылды, сызбасы көше басында ілінді.',
  ],
  [
    'Срок работ',
    'Срок закончился, а работы стоят. Когда закончат?',
    'Подрядчик обещает сдать к концу месяца, начислена пеня.',
  ],
  [
    'Качество работ',
    'После дождя вода стоит у входа, уклон сделан неверно.',
    'Подрядчик переделает уклон за свой счёт.',
  ],
  [
    'Қоқыс',
    'Құрылыс қоқысы көшеде жатыр, шығарылмай тұр.',
    'Қоқыс шығарылды. Мердігердің жауапты адамы белгіленді.',
  ],
];

/** Of the school in the story: one open, one answered. */
const STORY_REPORTS = [
  {
    status: 'open',
    category: 'Жұмыс мерзімі',
    text: 'Мерзімі шілдеде бітуі керек еді, мектептің шатыры әлі ашық тұр. Балалар қайда оқиды?',
    requested: shifted(TODAY, -6),
    expected: shifted(TODAY, 9),
  },
  {
    status: 'closed',
    category: 'Қауіпсіздік',
    text: 'Мектеп ауласындағы құрылыс алаңы қоршалмаған.',
    requested: shifted(TODAY, -61),
    updated: shifted(TODAY, -58),
    answer: 'Қоршау 23 қыркүйекте орнатылды, мердігерге ескерту жасалды.',
    agency: 'Қонаев қаласының құрылыс бөлімі (үлгі)',
  },
];

/** Made-up reports of residents on works that go on or have ended, some of them answered. */
export function reportsOn(projects) {
  const chance = seeded(20_261_122);
  const known = projects.filter(
    ({id, start, status}) => id !== STORY && start.actual !== undefined && status !== 'cancelled',
  );
  const others = Array.from({length: COUNT}, () => {
    const [category, text, answer] = chance.pick(LETTERS);
    const days = chance.whole(2, 240);
    const isClosed = days > 20 && chance.often(0.75);
    const answered = shifted(TODAY, -days + chance.whole(1, 15));
    return {
      projectId: chance.pick(known).id,
      status: isClosed ? 'closed' : 'open',
      category,
      text,
      requested: shifted(TODAY, -days),
      ...(isClosed ? {updated: answered} : {}),
      ...(isClosed && chance.often(0.9) ? {answer} : {}),
      ...(isClosed ? {} : {expected: shifted(TODAY, chance.whole(-5, 12))}),
    };
  });
  const story = STORY_REPORTS.map((report) => ({projectId: STORY, ...report}));
  return [...story, ...others].map((report, index) => ({id: String(1001 + index), ...report}));
}
