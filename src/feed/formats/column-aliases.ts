import type {Mapping, MoneyField, TextField, ValueField} from './mapping.js';
import {isRecord, isUnsafeKey, type JsonRecord} from './record.js';

/** Usual names of columns in Kazakh, Russian, English and the languages of seen feeds, folded; the likelier first. */
const ALIASES: Readonly<Record<TextField | ValueField, string>> = {
  title:
    'title name naimenovanie наименование наименованиеобъекта атауы naimen nombre nome projectname projectdescription projecttitle',
  description: 'description details scope scopesummary описание сипаттама descricao descripcion',
  address: 'address адрес мекенжай мекенжайы adres endereco direccion projectlocation',
  id: 'id projectid globalid objectid gid uid uuid',
  status: 'status statusname статус мәртебесі күйі состояние situacao etapa estado',
  sector: 'sector category отрасль сала категория санат categoria',
  region: 'region raion oblast district borough province район область регион аудан облыс аймақ municipality',
  authority:
    'authority agency department ministry customer customername buyer owner заказчик тапсырысберуші ведомство',
  supplier:
    'contractor contractorname supplier suppliername podradchik подрядчик мердігер поставщик contratista fornecedor',
  fundingSource: 'fundingsource sourceoffunds источник источникфинансирования',
  year: 'year fiscalyear год жыл ano infrayear',
  url: 'url link website ссылка',
  method: 'procurementmethod',
  startPlanned: 'startdate start fechainicio begindate датаначала басталуы',
  startActual: 'actualstart actualstartdate',
  endPlanned: 'enddate completiondate end датаокончания аяқталуы',
  endActual: 'actualend actualenddate',
  updated: 'updated updatedat lastupdate modified',
  physical: 'progress physicalprogress готовность porcentajeavance',
  financial: 'financialprogress',
  lon: 'lon lng long longitude долгота',
  lat: 'lat latitude широта',
};

/** Words in the names of columns that may hold money, and the stage each would be of. They are only ever proposed. */
const MONEY_WORDS: readonly (readonly [RegExp, MoneyField])[] = [
  [/contract|monto|договор|шарт/, 'contracted'],
  [/paid|spent|spend|actual|executed|освоен|исполнен|оплачен|төленген|игерілген/, 'paid'],
  [
    /budget|amount|cost|sum|total|price|value|cumma|summa|stoimost|сумм|стоимост|бюджет|выделен|бөлінген|құны|qn/,
    'planned',
  ],
];

/** Words in the names of columns that count things. */
const COUNT_WORDS = /count|number|quantity|qty|количеств|число|саны/;

/** Endings by which feeds tell the language of a column: nameKz, name_ru. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/(?:[_ -]?(?:kk|kz|kaz)|K[kz])$/, 'kk'],
  [/(?:[_ -](?:ru|rus)|Ru)$/, 'ru'],
  [/(?:[_ -](?:en|eng)|En)$/, 'en'],
];

/** What the columns of an unmapped feed probably are. */
export interface GuessedColumns {
  /** Places, titles and other plain values; never money. */
  readonly mapping: Mapping;
  /** Money columns as a person might map them: for a message to the publisher, never for a figure. */
  readonly money: Readonly<Partial<Record<MoneyField, string>>>;
}

/** Looks at the names and values of the first records. */
export function guessColumns(sample: readonly unknown[]): GuessedColumns {
  const examples = new Map<string, unknown>();
  for (const record of sample.filter(isRecord)) collect(record, examples);
  const columns = [...examples.keys()];
  const mapping: Record<string, unknown> = {};
  for (const [field, aliases] of Object.entries(ALIASES)) {
    const source = field === 'title' ? titleSource(columns, aliases) : columnNamed(columns, aliases);
    if (source !== undefined) mapping[field] = source;
  }
  return {mapping: mapping, money: moneyColumns(examples)};
}

function collect(record: JsonRecord, examples: Map<string, unknown>): void {
  for (const [key, value] of Object.entries(record)) {
    if (value === null || value === '' || isUnsafeKey(key)) continue;
    if (!examples.has(key)) examples.set(key, value);
  }
}

/** A column of the name, else one whose last word it is: "managing_agency" is an agency. */
function columnNamed(columns: readonly string[], aliases: string): string | undefined {
  const names = aliases.split(' ');
  for (const name of names) {
    const exact = columns.find((column) => folded(column) === name);
    if (exact !== undefined) return exact;
  }
  return columns.find(
    (column) => !isLonger(column) && !OF_ANOTHER.test(column) && names.includes(lastWord(column)),
  );
}

/** "status_supplier" is no supplier. */
const OF_ANOTHER = /^(?:status|type|kind|date)[_ -]/i;

/** "id" or "name" at the end of a longer word tell nothing: every second column is somebody's id or name. */
function isLonger(column: string): boolean {
  return ['id', 'name', 'title', 'end', 'start', 'long'].includes(lastWord(column));
}

/** A title in one column, or in one for each language. */
function titleSource(columns: readonly string[], aliases: string): unknown {
  const names = aliases.split(' ');
  const byLanguage: Record<string, string> = {};
  for (const column of columns) {
    const found = LANGUAGES.find(([ending]) => ending.test(column));
    if (found && names.includes(folded(column.replace(found[0], '')))) byLanguage[found[1]] ??= column;
  }
  return Object.keys(byLanguage).length > 0 ? byLanguage : columnNamed(columns, aliases);
}

function moneyColumns(examples: ReadonlyMap<string, unknown>): GuessedColumns['money'] {
  const money: Partial<Record<MoneyField, string>> = {};
  for (const [column, example] of examples) {
    if (!looksNumeric(example)) continue;
    const name = folded(column);
    if (COUNT_WORDS.test(name)) continue;
    const stage = MONEY_WORDS.find(([word]) => word.test(name))?.[1];
    if (stage !== undefined) money[stage] ??= column;
  }
  return money;
}

function looksNumeric(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' &&
      /^[^\p{L}]{0,3}[\d.,\s\u00a0]+[^\p{L}]{0,3}$/u.test(value) &&
      /\d/.test(value))
  );
}

function folded(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function lastWord(column: string): string {
  const words = column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{N}]+/u);
  return (words.filter((word) => word !== '').at(-1) ?? '').toLowerCase();
}
