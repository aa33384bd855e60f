import type {ComparisonMessages} from '../comparison.js';

export const comparison: ComparisonMessages = {
  heading: 'Салыстыру',

  compareHeading: (names) => `Салыстыру: ${names.join(', ')}`,
  compareChoice: (place) => `Салыстырылатын № ${place}`,
  compareNone: 'үшіншісі жоқ',
  compareLike: 'Тұрғындар саны шамалас:',
  compareWith: (name) => `Салыстыру: ${name}`,
  compareFigure: (name, figure) => `${name}\u00a0— ${figure}`,
  compareTimes: (most, _, factor, least) =>
    `${most}: ${least ? `«${least}» көрсеткішінен ` : ''}${factor} есе көп`,
  comparePercent: (most, share, least) =>
    `${most}: ${least ? `«${least}» көрсеткішінен ` : ''}${share}\u2011ға көп`,
  compareMore: (most, money, least) => `${most}: ${least ? `«${least}» көрсеткішінен ` : ''}${money} көп`,
  compareSame: 'шамамен бірдей',
  compareOnly: (name) => `тек біреуі белгілі: ${name}`,
  compareWidest: (row, difference) => `Ең үлкен айырма\u00a0— ${row} (${difference}).`,
  compareRatio: (first, second) => `${first} / ${second}, есе`,
  compareResidents: (places) =>
    `Тұрғындар саны: ${places.map(({name, people, date}) => `${name}\u00a0— ${people} (${date})`).join('; ')}.`,
  compareRaw: (unknown) =>
    unknown
      ? 'Өңірлердің халқы әртүрлі, ал тұрғындар саны деректе жоқ: жалпы сома қай жерде бір адамға көбірек жұмсалатынын көрсетпейді.'
      : 'Өңірлердің халқы әртүрлі: жалпы сома қай жерде бір адамға көбірек жұмсалатынын көрсетпейді.',
  compareNominal: 'Сомалар әр жылдың өз бағасымен көрсетілген: айырманың бір бөлігі — бағаның өсуі.',
  compareReal: (base) => `Сомалар ${base} жылдың бағасына келтірілген.`,
  compareUnfinished: (until) => `Толық жыл емес: ${until}.`,
  compareJoint: (records, money) =>
    `Бірнеше өңірге ортақ, сондықтан ешқайсысына қосылмаған: ${records}${money ? `, ${money}` : ''}.`,
  compareNothing: 'Салыстыру үшін кемінде екі өңір немесе екі жыл керек, бұл деректерде олар жоқ.',

  receiptHeading: (money, by) => `${money} қайда жұмсалады, ${by}`,
  receiptMost: (money, name, part, share) => `${money} ішінен ең көбі\u00a0— ${name}: ${part} (${share}).`,
  receiptNothing: 'Нөлден жоғары сома жоқ, бөлетін ештеңе жоқ.',
  receiptShare: (share) => `жалпы соманың ${share}\u2011ы`,
  receiptOf: (money) => `${money} ішінен`,
  receiptLines: 'Сома неге жұмсалады',
  receiptOwn: 'Бір жылда төлейтін салығыңыз',
  receiptPrivate: 'Сома еш жерде сақталмайды және ешқайда жіберілмейді.',
  receiptWrong: 'Нөлден үлкен бүтін сома жазыңыз, мысалы 250000.',
  receiptEach: 'Осы қаражат бір тұрғынға шаққанда',
  receiptEachYear: 'Осы қаражат бір тұрғынға шаққанда, бір жылда',
  receiptEachDay: 'Бір тұрғынға шаққанда, бір күнде',
  receiptOneYear: (year) => `Бюджет жылдары қосылмайды: мұнда ${year} жыл көрсетілген.`,
  receiptNegative: (names) => `Нөлден төмен, сондықтан чекте жоқ: ${names}.`,
  receiptMissing: (names) => `Сомасы белгісіз, сондықтан чекте жоқ: ${names}.`,
  receiptMore: (count) => `және тағы ${count}`,
  receiptYears: 'Бюджет жылдары бір бүтіннің бөліктері емес, сондықтан соманы жылдарға бөлуге болмайды.',
  receiptNoMoney: 'Бұл деректерде бөлетін қаражат жоқ.',
};
