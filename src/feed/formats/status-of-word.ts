import type {Status} from '../../model/project.js';
import {statusOf} from './status-of.js';

/** Words of Spanish, Portuguese and French feeds, without accents. Those that say only that work stands still mean no stage. */
const WORDS: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        'preparation',
        'en_preparacion en_planeacion en_planificacion planificado planificada en_licitacion en_contratacion por_iniciar sin_iniciar no_iniciado ' +
          'em_planejamento planejado planejada em_licitacao em_contratacao nao_iniciado nao_iniciada a_iniciar cadastrada cadastrado em_preparacao planifie',
      ],
      [
        'implementation',
        'en_ejecucion ejecucion en_proceso en_curso en_construccion en_obra iniciado iniciada ' +
          'em_andamento em_execucao execucao em_obra em_construcao en_cours',
      ],
      [
        'completed',
        'finalizado finalizada terminado terminada concluido concluida completado completada ejecutado ejecutada liquidado liquidada entregado entregada ' +
          'entregue inaugurada inaugurado termine acheve',
      ],
      ['maintenance', 'en_operacion en_mantenimiento em_operacao em_manutencao'],
      ['cancelled', 'cancelado cancelada anulado anulada rescindido rescindida desistido annule'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word): [string, Status] => [word, status])),
);

/** The same as `statusOf`, with the words of further languages, with or without accents. */
export function statusOfWord(word: string): Status | undefined {
  return statusOf(word) ?? WORDS.get(plain(word.trim().toLowerCase().replace(/\s+/g, '_')));
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
