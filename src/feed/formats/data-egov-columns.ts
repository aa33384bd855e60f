import type {Mapping} from './mapping.js';
import {folded} from './record-columns.js';
import {isRecord, isUnsafeKey} from './record.js';

/** As many records as tell what the columns are. */
const SAMPLE = 100;
/** Tables of old GIS programs cut the names of their columns to so many letters. */
const CUT = 10;

/**
 * Columns of the lists that every akimat has to publish, in the Latin letters that each region spells in its own way, folded:
 * objects of construction (No. 675), housing (676), utilities (677), roads built and repaired (680, 681), investment projects
 * (120, 124). Cyrillic headings of the same lists stand beside them. None of them is money: that takes a mapping.
 */
const COLUMNS = {
  kk:
    'naimenkz naimenkk naimkz namekz namekk nazvaniekz naimenovaniekz naimenovanieobektakz naimenovanieprojektakz obektkz atauy ataui ' +
    'nysanatauy zhobaatauy атауы нысанатауы жобаатауы',
  ru:
    'naimenru naimru nameru nazvanieru naimenovanieru naimenovanieobektaru naimenovanieobekta naimenovanieprojekta naimenovanieproekta ' +
    'obektru naimen naimenovanie nazvanie nazvanieobekta obekt proekt наименование наименованиеобъекта наименованиепроекта',
  address:
    'adres adress address adresru adresobekta mestopolozhenie mestoraspolozhenie mestoraspolojenie mekenzhai mekenjai адрес мекенжайы',
  region:
    'oblast oblastname regionname region raion rayon rajon districtname district gorod gorodraion naselennyipunkt audan oblys район',
  authority:
    'zakazchik zakaschik zakazhik customer tapsyrysberushi administrator administratorprogrammy otvetstvennyi заказчик',
  supplier:
    'podradchik podryadchik podriadchik podrjadchik podradcik generalnyipodryadchik genpodryadchik ispolnitel investor initsiator merdiger подрядчик',
  fundingSource:
    'istochnik istochnikfinansirovaniya istochnikfinansirovania istochnikfin finansirovanie qarzhykozi karzhykozi',
  status: 'status sostoyanie sostoianie stadiya stadia etap tekushcheesostoyanie статус',
  year: 'god year periodreal periodrealizacii periodrealizatsii srokrealizacii srok godrealizacii год',
  startPlanned: 'nachalo datanachala nachalorabot sroknachala nachalostroitelstva datanach',
  endPlanned:
    'okonchanie dataokonchaniya okonchanierabot zavershenie srokzaversheniya srokvvoda vvodvekspluatatsiyu dataokonch',
  sector: 'otrasl vidrabot vidremonta kategoriya kategoriyadorogi sfera sala',
  physical: 'gotovnost procentgotovnosti tehgotovnost procentvypolneniya',
} as const;

/** The columns of such a list as a mapping without money; what it does not know is left to the usual names. */
export function egovColumns(records: readonly unknown[]): Mapping {
  const columns = new Map<string, string>();
  for (const record of records.slice(0, SAMPLE).filter(isRecord)) {
    for (const column of Object.keys(record)) if (!isUnsafeKey(column)) columns.set(folded(column), column);
  }
  const {kk, ru, ...fields} = COLUMNS;
  const [titleKk, titleRu] = [columnIn(columns, kk), columnIn(columns, ru)];
  const mapping: Record<string, unknown> = {};
  if (titleKk !== undefined || titleRu !== undefined) {
    mapping['title'] = {
      ...(titleKk === undefined ? {} : {kk: titleKk}),
      ...(titleRu === undefined ? {} : {ru: titleRu}),
    };
  }
  for (const [field, names] of Object.entries(fields)) {
    const column = columnIn(columns, names);
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

/** A column of one of the names; else one that is such a name cut short to ten letters: "region_nam". */
function columnIn(columns: ReadonlyMap<string, string>, names: string): string | undefined {
  const words = names.split(' ');
  const exact = words.map((name) => columns.get(name)).find((column) => column !== undefined);
  if (exact !== undefined) return exact;
  for (const [name, column] of columns) {
    if (column.length === CUT && words.some((word) => word.length > name.length && word.startsWith(name)))
      return column;
  }
  return undefined;
}
