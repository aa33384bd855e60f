import {type Status, STATUSES} from '../../model/project.js';

const CODES: ReadonlySet<string> = new Set(STATUSES);

/** Words seen in feeds, folded; only those that can mean one stage. */
const WORDS: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['identification', 'identified идея инициатива'],
      [
        'preparation',
        'planning planned preparation проектирование планируется запланирован подготовка жоспарлануда жоспарланған',
      ],
      [
        'implementation',
        'active ongoing construction in_progress under_construction on-going строится в_работе реализация реализуется выполняется ' +
          'строительство жасалуда жүргізілуде іске_асырылуда салынуда құрылыс жұмыста',
      ],
      [
        'completed',
        'complete done finished terminated closed завершен завершён завершено завершена построен сдан аяқталды аяқталған бітті',
      ],
      ['maintenance', 'operation эксплуатация пайдалануда'],
      ['cancelled', 'canceled отменен отменён отменено отмена расторгнут тоқтатылды жойылды бас_тартылды'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word): [string, Status] => [word, status])),
);

/** The OC4IDS code of a status: the code itself or a well-known word in Kazakh, Russian or English; undefined for others. */
export function statusOf(word: string): Status | undefined {
  if (CODES.has(word)) return word as Status;
  const folded = word.trim().toLowerCase().replace(/\s+/g, '_');
  return CODES.has(folded) ? (folded as Status) : WORDS.get(folded);
}
