import type {MoneyKey} from '../../model/measure.js';
import {
  folded,
  looksNumeric,
  mostly,
  type RecordColumn,
  type RecordList,
  recordShape,
  wordsOf,
} from './record-columns.js';
import {wordOf} from './record.js';

/** Words in the names of columns that may hold money, and the stage each would be of. They are only ever proposed. */
const MONEY_WORDS: readonly (readonly [RegExp, MoneyKey])[] = [
  [/adjust|revis(?:ed|ion)|refined|modifiedbudget|уточн|скоррект|нақтыл|vigente|reajust/, 'adjusted'],
  [/contract|award|contrat|monto|договор|контракт|шарт/, 'contracted'],
  [
    /paid|spent|spend|actual|execut|expend|disburs|audit|accounts|освоен|исполн|оплачен|выплачен|кассов|төленген|игерілген|орындал|pago|pagad|liquidad|osvoen|ispoln|oplach/,
    'paid',
  ],
  [
    /budget|approv|appropriat|allocat|estimate|orcad|orçad|previst|presupuest|plan|бюджет|утвержд|выделен|смет|бөлінген|бекітілген|byudzhet|vydelen/,
    'planned',
  ],
];
/** The approved budget for the contract, as the Philippines write it. */
const SHORT_WORDS: ReadonlyMap<string, MoneyKey> = new Map([
  ['abc', 'planned'],
  ['qn', 'planned'],
  ['fakt', 'paid'],
  ['факт', 'paid'],
]);
/** Words for a sum that tell no stage. */
const SUM_WORDS =
  /amount|cost|sum|total|price|value|cumma|stoimost|сумм|стоимост|құны|сома|valor|importe|betrag|montant|tenge|теңге|тенге|obemfin|объемфин|қаржы/;
/** Words of what is counted or derived, and of money that is not spending. */
const OTHER_WORDS =
  /(?<!ac)count|number|quantity|qty|percent|porcent|процент|пайыз|количеств|число|саны|saldo|balance|остат|қалдық|revenue|income|receita|ingreso|доход|кіріс|telefon|phone|projectid/;
const OTHER_PARTS: ReadonlySet<string> = new Set(
  'id code код date data fecha year год month no nr nro num rate ratio share lat lon latitude longitude bin iin cuit key jahr ano anio plazo duration days stage phase'.split(
    ' ',
  ),
);
/** Of several columns of a stage the one for all is meant. */
const WHOLE = /total|combined|overall|итог|всего|барлығы/;
const YEAR_IN_NAME = /(?:19|20)\d\d(?:[-/–_](?:\d\d){1,2})?/;
const SIGNED = /signed|signing|signature|dateofaward|подписан|заключен|datacontrato|contractdate/;

/** Money columns as a person might map them: for a message and a proposal, never for a figure. */
export interface GuessedMoney {
  readonly stages: Readonly<Partial<Record<MoneyKey, string>>>;
  readonly years: Readonly<Partial<Record<MoneyKey, string>>>;
  readonly figures: GuessedFigures | undefined;
}

/** A list of figures by year inside a record: paths of the list and, in its entries, of year, amount and stage. */
export interface GuessedFigures {
  readonly list: string;
  readonly year: string;
  readonly amount: string;
  readonly stage?: string;
  readonly stages?: Readonly<Record<string, MoneyKey>>;
}

/** @param generic what a sum without a word for its stage probably is */
export function guessMoney(
  columns: readonly RecordColumn[],
  lists: readonly RecordList[],
  isLines: boolean,
): GuessedMoney {
  const generic = isLines
    ? 'amount'
    : columns.some(({key}) => SIGNED.test(folded(key)))
      ? 'contracted'
      : 'planned';
  const own = columns.filter(({inList, values}) => !inList && mostly(values, looksNumeric));
  return {
    stages: stagesOf(
      own.filter(({path}) => !YEAR_IN_NAME.test(path)),
      generic,
    ),
    years: yearsOf(own),
    figures: lists.map(figuresIn).find((figures) => figures !== undefined),
  };
}

function stagesOf(
  columns: readonly RecordColumn[],
  generic: MoneyKey,
): Readonly<Partial<Record<MoneyKey, string>>> {
  const best = new Map<MoneyKey, {path: string; score: number}>();
  for (const {path, key, depth} of columns) {
    const [stage, isSure] = stageOf(path, key, generic);
    if (stage === undefined) continue;
    const score = (isSure ? 4 : 0) + (WHOLE.test(folded(path)) ? 2 : 0) - depth;
    if (score > (best.get(stage)?.score ?? -Infinity)) best.set(stage, {path, score});
  }
  return Object.fromEntries([...best].map(([stage, {path}]) => [stage, path]));
}

function stageOf(
  path: string,
  key: string,
  generic: MoneyKey,
): readonly [stage: MoneyKey | undefined, isSure: boolean] {
  const name = folded(path);
  const words = wordsOf(key);
  if (OTHER_WORDS.test(name) || words.some((word) => OTHER_PARTS.has(word))) return [undefined, false];
  const sure = SHORT_WORDS.get(folded(key)) ?? MONEY_WORDS.find(([word]) => word.test(name))?.[1];
  if (sure !== undefined) return [sure, true];
  return [SUM_WORDS.test(name) ? generic : undefined, false];
}

/** Columns that differ by a year only, as patterns; of those without a word for a stage the whole, or the first. */
function yearsOf(columns: readonly RecordColumn[]): Readonly<Partial<Record<MoneyKey, string>>> {
  const families = new Map<string, Set<string>>();
  for (const {path} of columns) {
    const found = YEAR_IN_NAME.exec(path)?.[0];
    if (found === undefined) continue;
    const pattern = path.replace(found, '{year}');
    families.set(pattern, (families.get(pattern) ?? new Set()).add(found));
  }
  const best = new Map<MoneyKey, {pattern: string; score: number}>();
  for (const [pattern, years] of families) {
    if (years.size < 2 && !pattern.includes('.')) continue;
    const name = folded(pattern.replace('{year}', ''));
    if (OTHER_WORDS.test(name)) continue;
    const stage =
      MONEY_WORDS.find(([word]) => word.test(lastStep(pattern)))?.[1] ??
      MONEY_WORDS.find(([word]) => word.test(name))?.[1] ??
      'amount';
    const score = (WHOLE.test(name) ? 1e6 : 0) + years.size;
    if (score > (best.get(stage)?.score ?? 0)) best.set(stage, {pattern, score});
  }
  return Object.fromEntries([...best].map(([stage, {pattern}]) => [stage, pattern]));
}

function lastStep(pattern: string): string {
  return folded(
    pattern
      .replace(/\.?\{year\}/, '')
      .split('.')
      .at(-1) ?? '',
  );
}

/** A list of amounts by year inside the records. */
function figuresIn({path, entries}: RecordList): GuessedFigures | undefined {
  const {columns} = recordShape(entries.slice(0, 200));
  const flat = columns.filter(({depth, inList}) => depth === 0 && !inList);
  const year = flat.find(({values}) => mostly(values, isYear));
  const amount = flat.find(
    (column) =>
      column !== year &&
      mostly(column.values, looksNumeric) &&
      stageOf(column.path, column.key, 'amount')[0] !== undefined,
  );
  if (!year || !amount) return undefined;
  const stage = flat.find(
    ({key, values}) =>
      /phase|stage|type|этап|стади|кезең|вид/.test(folded(key)) &&
      values.every((value) => typeof value === 'string'),
  );
  return {
    list: path,
    year: year.path,
    amount: amount.path,
    ...(stage ? {stage: stage.path, stages: stageWords(stage.values)} : {}),
  };
}

/** Stages by the words of a column, those that can be told. */
export function stageWords(values: readonly unknown[]): Readonly<Record<string, MoneyKey>> {
  const stages: Record<string, MoneyKey> = {};
  for (const value of values) {
    const word = wordOf(value);
    const stage =
      word === undefined ? undefined : MONEY_WORDS.find(([expression]) => expression.test(folded(word)))?.[1];
    if (word !== undefined && stage !== undefined) stages[word] = stage;
  }
  return stages;
}

/** True for a year of 1900 to 2099, also as a fiscal year ("FY 2024/25") or a date. */
export function isYear(value: unknown): boolean {
  return /^(?:FY\s?)?(?:19|20)\d\d(?:[-/–](?:\d\d){1,2})?(?:-\d\d-\d\d)?$/.test(wordOf(value) ?? '');
}
