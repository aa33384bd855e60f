import type {Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {EarlierStage} from '../i18n/messages/stages.js';
import type {Figures} from '../store/figures.js';
import type {Axis} from './bar-layout.js';
import type {StageChange, StageStep} from './stage-steps.js';
import {takeaway} from './takeaway.js';

/** What the words of a bridge of stages are made of. */
export interface StageWords {
  readonly figures: Figures;
  readonly steps: readonly StageStep[];
  readonly axis: Axis;
  /** Sums are divided by so many people; 1 for whole sums. */
  readonly people: number;
  readonly naming: Naming;
  readonly formats: Formats;
}

/** "₸690m more than planned (+4.9%)", and of which records where not all tell both. */
export function changeText(change: StageChange, words: StageWords): string {
  const {figures, people, naming, formats} = words;
  const {stages} = naming.messages;
  const {both, alike, difference, share} = change;
  const from = change.from as EarlierStage;
  if (both === 0) return stages.noneWithBoth;
  const money = formats.compactMoney(Math.abs(difference) / people, figures.currency ?? '');
  const percent = share === undefined ? undefined : signed(share, formats);
  const text =
    difference === 0 ? stages.unchanged(from) : stages.changed(from, money, percent, difference > 0);
  const {count} = figures.total;
  return alike ? text : stages.whereBoth(formats.integer(both), formats.integer(count), text);
}

/** A sentence for the ear: the stage, its sum, how many records tell it, and how it differs from the one before. */
export function stageSentence({stage, sum, stated, change}: StageStep, words: StageWords): string {
  const {figures, people, naming, formats} = words;
  const {core, charts} = naming.messages;
  const {count} = figures.total;
  const parts = [
    formats.compactMoney(sum / people, figures.currency ?? ''),
    people !== 1 && charts.perResident,
    stated < count && charts.statedIn(formats.integer(stated), formats.integer(count)),
    change && changeText(change, words),
  ];
  return `${core.measures[stage].name}: ${parts.filter(Boolean).join(', ')}`;
}

/** The sentence above the bridge: what became of the money, and the greatest change on the way to it. */
export function stagesTakeaway(words: StageWords): string {
  const {figures, steps, naming, formats} = words;
  const {messages} = naming;
  const sentence = takeaway({figures, total: figures.total, messages, formats});
  const changes = steps.flatMap(({stage, change}) =>
    change?.share !== undefined && change.difference !== 0 && stage !== 'paid'
      ? [{stage, change, size: Math.abs(change.share)}]
      : [],
  );
  const [greatest] = changes.sort((a, b) => b.size - a.size);
  if (!greatest) return sentence;
  return `${sentence} ${messages.core.measures[greatest.stage].name}: ${changeText(greatest.change, {...words, people: 1})}.`;
}

/** A share with its sign: "+4.9%". */
export function signed(share: number, formats: Formats): string {
  return `${share > 0 ? '+' : ''}${formats.percent(share)}`;
}
