import type {LiveMessages} from '../live.js';

export const live: LiveMessages = {
  name: 'Деректердің жаңаруы',
  updated: (time) => `Жаңартылды: ${time}`,
  asOf: (when) => `Деректер мерзімі: ${when}`,
  paused: (time) => `Жаңарту кідіртілді. Соңғы деректер алынған уақыт: ${time}`,
  failed: (time, next) =>
    `Жаңарту мүмкін болмады. Соңғы деректер алынған уақыт: ${time}${next === undefined ? '' : `. Келесі әрекет: ${next}`}`,
  offline: (time) => `Желі жоқ. Соңғы деректер алынған уақыт: ${time}`,
  streamLost: (next) => `Тікелей байланыс үзілді. Келесі әрекет: ${next}`,
  streamEnded: 'Тікелей жаңарту қолжетімсіз',
  pause: 'Кідірту',
  resume: 'Жалғастыру',

  noChanges: 'Бет ашылғаннан бері өзгеріс жоқ',
  changes: (_, formatted) => `Бет ашылғаннан бері ${formatted}\u00a0өзгеріс`,
  announced: (_, formatted) => `Деректер жаңарды. Бет ашылғаннан бері ${formatted}\u00a0өзгеріс`,
  more: (formatted) => `Тағы ${formatted}`,

  kinds: {added: 'жаңа', gone: 'жойылды', changed: 'өзгерді'},
  amount: (stage, before, after, delta) => `${stage}: ${before} → ${after} (${delta})`,
  amountTold: (stage, after) => `${stage}: ${after} (бұрын көрсетілмеген)`,
  amountGone: (stage, before) => `${stage}: енді көрсетілмейді (бұрын ${before})`,
  status: (before, after) => `күйі: ${before} → ${after}`,
  end: (before, after) => `жоспарлы аяқталуы: ${before} → ${after}`,
  linesGone: (_, formatted) => `Жойылған жолдар: ${formatted}`,
  allProjects: 'Барлық жобалар',
  linesOf: (year) => `${year}\u00a0жылғы бюджет`,

  before: (text) => `бұрын ${text}`,
  since: (delta) => `бет ашылғаннан бері ${delta}`,
};
