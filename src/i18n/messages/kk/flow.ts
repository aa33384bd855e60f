import type {FlowMessages} from '../flow.js';

export const flow: FlowMessages = {
  heading: (levels) => `Қаражат қайдан қайда барады: ${levels}`,
  width: (measure) => `Жолақтың ені: ${measure}`,
  largest: (path, money, share) => `Ең үлкен ағын: ${path}\u00a0— ${money}, ${share}.`,
  from: (names) => `қайдан: ${names}`,
  to: (names) => `қайда: ${names}`,
  more: (count) => `тағы ${count}`,
  below: (records, money) => `Нөлден төмен сомалар суретте жоқ: ${money} (${records}).`,
  missing: (records) => `Сомасы көрсетілмегені суретте жоқ: ${records}.`,
  belowRow: 'Нөлден төмен сомалар',
  nothingAbove: 'Нөлден жоғары сома жоқ, сондықтан сурет салынбайды.',
  oneLevel: (dimension) =>
    `Ағынды көрсету үшін кемінде екі мәлімет керек, мысалы, қаржыландыру көзі мен сала. Бұл деректерде біреуі ғана бар: «${dimension}».`,
  noLevels:
    'Бұл деректерде қаражаттың қайдан келіп, қайда баратыны көрсетілмеген: қаржыландыру көзі де, сала да, мердігер де жоқ.',
};
