import type {ControlMessages} from '../controls.js';

export const controls: ControlMessages = {
  undo: 'Болдырмау',
  filters: 'Сүзгілер',
  inForceCount: (_, formatted) => `қолданылғаны: ${formatted}`,
  inForce: 'Қолданылған сүзгілер',
  searchProjects: 'Жобаның атауы, мекенжайы, мердігері…',
  searchLines: 'Бюджет жолының атауы…',
  searchIn: (name) => `Іздеу: ${name}`,
  chosen: (_, formatted) => `${formatted}\u00a0таңдалды`,
  showAll: (formatted) => `Барлығын көрсету (${formatted})`,
  showFewer: 'Азырақ көрсету',
  nothingFound: 'Ештеңе табылмады',
  notListed: (_, formatted) => `Тағы ${formatted}\u00a0атау бар: іздеп табыңыз`,
  condition: (name, value) => `${name}: ${value}`,
  textCondition: (text) => `Іздеу: «${text}»`,
  years: (from, to) => {
    if (from === to) return `${from ?? ''}\u00a0жыл`;
    if (to === undefined) return `${from ?? ''}\u00a0жылдан бастап`;
    return from === undefined ? `${to}\u00a0жылға дейін` : `${from}–${to}\u00a0жылдар`;
  },
  amounts: (measure, min, max) => `${measure}: ${min ?? '…'} – ${max ?? '…'}`,
  onMap: 'Тек картадағы жобалар',
  offMap: 'Тек картада жоқ жобалар',
  remove: (condition) => `Сүзгіні алып тастау: ${condition}`,
  results: (records, money) => (money === undefined ? records : `${records}. ${money}`),
  money: (measure, sum) => `${measure}: ${sum}`,
  unstated: (_, formatted) => `сомасы көрсетілмегені: ${formatted}`,
  showResults: 'Нәтижені көру',
  per: 'Көрсету түрі',
  measureNotes: {
    planned: 'Бюджетте бекітілген сома.',
    adjusted: 'Жыл ішіндегі өзгерістерден кейінгі жоспар.',
    contracted: 'Мердігерлермен жасалған шарттардың сомасы.',
    paid: 'Іс жүзінде аударылған ақша.',
    final: 'Жұмыс аяқталғаннан кейінгі толық құны.',
    amount: 'Деректерде бұл соманың қай кезеңге жататыны айтылмаған.',
  },
  perNotes: {
    total: 'Соманың өзі.',
    resident: 'Сома тұрғындар санына бөлінген.',
    share: 'Жалпы сомаға шаққандағы пайызы.',
  },
  currency: 'Валюта',
  records: 'Деректер',
  recordKinds: {projects: 'Жобалар', lines: 'Бюджет жолдары'},
  period: 'Кезең',
  whyNoResidents: 'Бір тұрғынға шаққандағысы неге жоқ?',
  noResidents:
    'Деректерде тұрғындар саны мен оның қай күнгі екені көрсетілмеген, сондықтан соманы бір тұрғынға шағу мүмкін емес.',
};
