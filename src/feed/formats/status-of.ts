import {type Status, STATUSES} from '../../model/project.js';

const CODES: ReadonlySet<string> = new Set(STATUSES);

/** Words seen in feeds, folded; only those that can mean one stage. */
const WORDS: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['identification', 'identified идея инициатива idea'],
      [
        'preparation',
        'planning planned preparation проектирование планируется запланирован подготовка жоспарлануда жоспарланған ' +
          'en_preparación en_planeación en_planificación planificado planificada en_licitación en_contratación por_iniciar sin_iniciar no_iniciado ' +
          'em_planejamento planejado planejada em_licitação em_contratação não_iniciado não_iniciada a_iniciar cadastrada cadastrado em_preparação ' +
          'en_préparation planifié',
      ],
      [
        'implementation',
        'active ongoing construction in_progress under_construction under_implementation on-going строится в_работе реализация реализуется выполняется ' +
          'строительство жасалуда жүргізілуде іске_асырылуда салынуда құрылыс жұмыста ' +
          'en_ejecución ejecución en_proceso en_curso en_construcción en_obra iniciado iniciada ' +
          'em_andamento em_execução execução em_obra em_construção iniciado iniciada en_cours',
      ],
      [
        'completed',
        'complete done finished terminated closed завершен завершён завершено завершена построен сдан аяқталды аяқталған бітті ' +
          'finalizado finalizada terminado terminada concluido concluida completado completada ejecutado ejecutada liquidado liquidada entregado entregada ' +
          'concluído concluída finalizado finalizada entregue inaugurada inaugurado terminé achevé',
      ],
      [
        'maintenance',
        'operation эксплуатация пайдалануда en_operación en_mantenimiento em_operação em_manutenção',
      ],
      [
        'cancelled',
        'canceled отменен отменён отменено отмена расторгнут тоқтатылды жойылды бас_тартылды ' +
          'cancelado cancelada anulado anulada rescindido rescindida desistido annulé',
      ],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word): [string, Status] => [plain(word), status])),
);

/**
 * The OC4IDS code of a status: the code itself or a well-known word in Kazakh, Russian, English, Spanish, Portuguese
 * or French, with or without accents; undefined for others, also for those that say only that work stands still.
 */
export function statusOf(word: string): Status | undefined {
  if (CODES.has(word)) return word as Status;
  const folded = plain(word.trim().toLowerCase().replace(/\s+/g, '_'));
  return CODES.has(folded) ? (folded as Status) : WORDS.get(folded);
}

/** Latin letters without their accents, which many a feed leaves out; "й" and "ё" stay. */
function plain(word: string): string {
  return word.replace(/[\u00c0-\u017f]/g, (sign) => sign.normalize('NFD').charAt(0));
}
