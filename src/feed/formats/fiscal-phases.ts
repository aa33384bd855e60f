import type {MoneyKey} from '../../model/measure.js';

/** The words of a phase, the one that means it best first. */
const WORDS: readonly (readonly [key: MoneyKey, words: string])[] = [
  [
    'planned',
    'approved enacted adopted authorized authorised aprobado autorizado planned plan budget budgeted initial original утвержденный утверждённый бекітілген',
  ],
  [
    'adjusted',
    'adjusted revised modified amended adjustment modificado ajustado vigente revisado updated уточненный уточнённый нақтыланған',
  ],
  [
    'paid',
    'executed paid actual actuals execution spent ejecutado pagado ejercido executado pago realized realised outturn исполнено оплачено атқарылған төленген',
  ],
  ['proposed', 'proposed proposal draft requested propuesto proyecto проект жоба'],
  ['committed', 'committed commitment commitments comprometido obligated encumbered'],
];

/** How well a word names a phase. */
export interface PhaseWord {
  readonly key: MoneyKey;
  /** 0 is best: where two words of one table mean the same phase, the better one is taken. */
  readonly rank: number;
}

/** What a phase of a package is here; undefined for words that are not known: a stage is not guessed. */
export function phaseOf(word: string): PhaseWord | undefined {
  const folded = word.trim().toLowerCase();
  for (const [key, words] of WORDS) {
    const list = words.split(' ');
    const whole = list.indexOf(folded);
    if (whole >= 0) return {key, rank: whole};
    const inside = list.findIndex((known) => folded.split(/[^\p{L}]+/u).includes(known));
    if (inside >= 0) return {key, rank: list.length + inside};
  }
  return undefined;
}

/** True for a direction that is not spending. Names of tables tell it as well as columns. */
export function isRevenue(word: string): boolean {
  return /revenue|income|receipt|ingreso|receita|recette|einnahm|inkomst|доход|поступлен|кіріс|түсім/i.test(
    word,
  );
}
