import type {PartyField, TextField, ValueField} from './mapping-fields.js';
import {folded, isGeometry, looksNumeric, mostly, type RecordColumn, wordsOf} from './record-columns.js';
import {isRecord, wordOf} from './record.js';
import {languageTag} from './text-of.js';

type Aliased =
  | TextField
  | PartyField
  | Exclude<
      ValueField,
      'groupBy' | 'supersededBy' | 'supersedes' | 'parent' | 'nestedCodes' | 'stage' | 'month' | 'precision'
    >;

/**
 * Usual names of columns in Kazakh, Russian (also in Latin letters), English and the languages of seen feeds, folded; the
 * likelier first. Names cut to ten letters, as in tables of old GIS programs, stand beside the whole ones.
 */
const ALIASES: Readonly<Record<Aliased, string>> = {
  title:
    'title name naimenovanie наименование наименованиеобъекта наименованиепроекта названиеобъекта название объект атауы нысанатауы ' +
    'жобаатауы naimen naimenovan naimenobek nazvanie nazvanieob nombre nome nom titulo titre bezeichnung projectname projectdescription ' +
    'projecttitle projectnam nameofproject contractname objectname designation intitule nazwa subject service',
  description:
    'description descriptio details scope scopesummary описание содержание сипаттама мазмұны opisanie descricao descripcion objeto ' +
    'beschreibung',
  address:
    'address addr streetaddress адрес местоположение месторасположение мекенжай мекенжайы adres adresobekta mestopoloz endereco ' +
    'logradouro direccion adresse projectlocation siteaddress',
  id: 'id globalid projectid objectid contractid slug gid uid uuid fid ogcfid adam',
  status:
    'status statusname projectstatus статус состояние стадия мәртебесі күйі жағдайы sostoyanie sostoianie stadiya situacao etapa estado ' +
    'stage statut etat',
  sector:
    'sector category отрасль сфера сала категория санат otrasl kategoriya categoria secteur typeofwork projecttype infrastructuretype ' +
    'infratype tipo tipodeobra',
  region:
    'region raion rajon rayon oblast district borough province provinces county район область регион город аудан облыс аймақ қала ' +
    'municipality comuna barrio regionnam districtn oblastnam provincia municipio',
  authority:
    'authority agency department ministry customer customername buyer buyername owner заказчик администратор администраторпрограммы ' +
    'тапсырысберуші әкімші ведомство zakazchik administrator budgetinstitution implementingagency contractingauthority procuringentity org ' +
    'organisation organization secretaria arearesponsable entidad orgao',
  supplier:
    'contractor contractorname supplier suppliername podradchik podryadchik подрядчик поставщик исполнитель мердігер жеткізуші ' +
    'contratista contratada empresa fornecedor proveedor holder winner vendor payee recipient beneficiary licitacionofertaempresa ' +
    'postavshik ispolnitel podryadchi',
  fundingSource:
    'fundingsource sourceoffunds sourceoffunding finsource источник источникфинансирования қаржыкөзі қаржыландырукөзі istochnik ' +
    'istochnikf istochnikfinansirovaniya financiamiento fonte',
  authorityId: 'customerbin buyerid orgkey authorityid binzakazchika бинзаказчика',
  supplierId:
    'supplierbin supplierid supplierbiin contractorid cuitcontratista binpodradchika бинподрядчика cnpj',
  year: 'year fiscalyear budgetyear financialyear год финансовыйгод жыл god ano anio annee jahr exercicio ejercicio infrayear fy',
  url: 'url link projecturl website webpage ссылка сайт сілтеме linkinterno detail',
  method: 'procurementmethod methodofprocurement способзакупки сатыпалутәсілі contrataciontipo modalidade',
  bids: 'numberofbids numberoftenderers bids bidders',
  procurementId: 'tenderid lotnumber номерлота номерзакупки nrocontratacion biddingid',
  tenderStart: 'tenderstart advertisementdate датаначалаприемазаявок',
  tenderEnd: 'tenderend bidsubmissiondeadline датаокончанияприемазаявок',
  procurementUrl: 'tenderurl procurementurl linkzakupki pliegodescarga',
  startPlanned:
    'startdate plannedstart plannedstartdate start datestart fechainicio datainicio inicioobra begindate begin датаначала началоработ ' +
    'срокначала начало басталуы басталукүні nachalo datanachala datanach contracteffectivitydate effectivestart',
  startActual: 'actualstart actualstartdate factstart фактическоеначало',
  endPlanned:
    'enddate plannedend plannedenddate plannedcompletion completiondate end dateend finishdate fechafin fechafininicial datafim ' +
    'datatermino datalimiteexecucao terminocontrato expirydate prazo датаокончания срококончания срокзавершения окончание аяқталуы ' +
    'аяқталукүні okonchanie dataokonchaniya dataokonch',
  endActual: 'actualend actualenddate actualcompletion factend фактическоеокончание',
  warrantyUntil: 'warrantyuntil warrantyend гарантиядо кепілдік garantiya',
  updated: 'updated updatedat lastupdate lastupdated lastmodified modified датаобновления consultadoem',
  physical:
    'progress physicalprogress percentcomplete completion percentage готовность процентготовности техготовность дайындығы gotovnost ' +
    'porcentajeavance percentualexecutado percentual avance avancefisico',
  financial: 'financialprogress avancefinanciero освоениепроцент',
  progressDate: 'progressdate asofdate reportdate датаотчета',
  lon: 'lon lng long longitude longitud долгота бойлық dolgota x xcoord pointx coordx geolng',
  lat: 'lat latitude latitud широта ендік shirota y ycoord pointy coordy geolat',
  latLon:
    'latlon latlng latlong coordinates coords geocoordi geocoordinates координаты координат koordinaty koordinat geolocation gps',
  lonLat: 'lonlat lnglat',
  geometry: 'geometry geom thegeom wkt wkb shape geojson marker geopoint геометрия',
};

/** Stages of money, which tables of budgets keep in a column of states. */
const STAGE_WORDS = /^(?:approved|adjusted|executed|proposed|revised|budget|actual|plan|fact|план|факт)$/i;

/** What values of a field look like; without it a column of the name may be of something else. */
const KINDS: Readonly<Partial<Record<Aliased, (value: unknown) => boolean>>> = {
  title: (value) => isName(value),
  description: isText,
  address: isText,
  status: (value) => isText(value) && !STAGE_WORDS.test(wordOf(value) ?? ''),
  year: (value) => /^(?:FY\s?)?(?:19|20)\d\d(?:\D|$)/.test(wordOf(value) ?? ''),
  url: (value) => typeof value === 'string' && /[/.]/.test(value),
  lon: isDegrees,
  lat: isDegrees,
  latLon: isPair,
  lonLat: isPair,
  geometry: (value) =>
    isGeometry(value) ||
    (typeof value === 'string' && /^\s*(?:SRID|\{|(?:MULTI)?(?:POINT|LINE|POLYGON))/i.test(value)),
  physical: looksPercent,
  financial: looksPercent,
  bids: (value) =>
    typeof value === 'number' || typeof value === 'object' || /^\d{1,3}$/.test(wordOf(value) ?? ''),
};
/** Fields that may stand inside a part of the record: `location.coordinates.latitude`. */
const NESTED: ReadonlySet<Aliased> = new Set<Aliased>([
  'lon',
  'lat',
  'geometry',
  'latLon',
  'region',
  'address',
]);
/** Words that many columns end with, of whatever they are. */
const VAGUE: ReadonlySet<string> = new Set(
  'id name title end start long x y org link url shape stage marker begin tipo detail completion объект'.split(
    ' ',
  ),
);
/** "status_supplier" is no supplier. */
const OF_ANOTHER = /^(?:status|type|kind|date|count|number)[_ -]/i;

/** Endings by which feeds tell the language of a column: nameKz, name_ru, naimenkz. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/(?:[_ -]?(?:kk|kz|kaz|qaz)|K[kz])$/, 'kk'],
  [/(?:[_ -](?:ru|rus)|Ru|(?<=naimen|name|nazvanie|adres)ru)$/, 'ru'],
  [/(?:[_ -](?:en|eng)|En)$/, 'en'],
];

/** The columns with usual names, as a mapping without money. */
export function aliasedColumns(columns: readonly RecordColumn[]): Readonly<Record<string, unknown>> {
  const mapping: Record<string, unknown> = {};
  for (const [field, aliases] of Object.entries(ALIASES) as [Aliased, string][]) {
    const fitting = columns.filter((column) => fits(field, column));
    const source =
      field === 'title' || field === 'description'
        ? textSource(fitting, aliases)
        : field === 'id'
          ? identityNamed(fitting, aliases)
          : columnNamed(fitting, aliases)?.path;
    if (source !== undefined) mapping[field] = source;
  }
  const photos = columns.filter(isOfPhotos).map(({path}) => path);
  if (photos.length > 0) mapping['photos'] = photos;
  return withoutHalves(mapping);
}

function fits(field: Aliased, {depth, inList, values}: RecordColumn): boolean {
  if (inList ? field !== 'lon' && field !== 'lat' : depth > 0 && !NESTED.has(field)) return false;
  const is = KINDS[field];
  return is === undefined || mostly(values, is);
}

/** A longitude without a latitude places nothing; one column with both is not needed beside two. */
function withoutHalves(mapping: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const {lon, lat, latLon, ...rest} = mapping;
  const both = lon !== undefined && lat !== undefined;
  return {...rest, ...(both ? {lon, lat} : {}), ...(latLon !== undefined && !both ? {latLon} : {})};
}

/** A column of the name, else one whose last word it is: "managing_agency" is an agency. Columns of the record come first. */
function columnNamed(columns: readonly RecordColumn[], aliases: string): RecordColumn | undefined {
  const names = aliases.split(' ');
  const byDepth = [...columns].sort((a, b) => a.depth - b.depth);
  for (const name of names) {
    const exact = byDepth.find(({key}) => folded(key) === name);
    if (exact) return exact;
  }
  return byDepth.find(({key, depth}) => {
    const last = wordsOf(key).at(-1) ?? '';
    return depth === 0 && !VAGUE.has(last) && !OF_ANOTHER.test(key) && names.includes(last);
  });
}

/** Of several identifiers the one that no two records share. */
function identityNamed(columns: readonly RecordColumn[], aliases: string): string | undefined {
  const unique = columns.filter(({values}) => new Set(values).size === values.length);
  return (columnNamed(unique, aliases) ?? columnNamed(columns, aliases))?.path;
}

/** A text in one column, or in one for each language. */
function textSource(columns: readonly RecordColumn[], aliases: string): unknown {
  const names = aliases.split(' ');
  const byLanguage: Record<string, string> = {};
  for (const {key, path} of columns) {
    const found = LANGUAGES.find(([ending]) => ending.test(key));
    if (found && names.includes(folded(key.replace(found[0], '')))) byLanguage[found[1]] ??= path;
  }
  return Object.keys(byLanguage).length > 0 ? byLanguage : columnNamed(columns, aliases)?.path;
}

/** A word or sentence, not a figure; a text by language too. */
function isName(value: unknown): boolean {
  return isText(value) && !looksNumeric(value);
}

function isText(value: unknown): boolean {
  if (isRecord(value))
    return (
      Object.keys(value).length > 0 &&
      Object.keys(value).every((key) => (languageTag(key) ?? '').length === 2)
    );
  return typeof value === 'string';
}

/** Addresses of pictures, or a list under the name of such. */
function isOfPhotos({key, depth, values}: RecordColumn): boolean {
  if (depth > 0) return false;
  const isNamed = /^(?:photos?|images?|fotos?|imagen(?:es|s)?|pictures?|фото|фотографии|суреттер)$/.test(
    folded(key),
  );
  return isNamed
    ? mostly(values, (value) => typeof value === 'string' || Array.isArray(value))
    : mostly(values, isPhoto);
}

function isPhoto(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/\S+\.(?:jpe?g|png|webp|gif)(?:\?\S*)?$/i.test(value);
}

function isDegrees(value: unknown): boolean {
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
  return typeof number === 'number' && Math.abs(number) <= 180;
}

function isPair(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 2 && value.every(isDegrees);
  return typeof value === 'string' && /^\D*-?\d+[.,]\d+\D+-?\d+[.,]\d+\D*$/.test(value);
}

function looksPercent(value: unknown): boolean {
  const number = typeof value === 'string' ? Number(value.replace('%', '').replace(',', '.')) : value;
  return typeof number === 'number' && Math.abs(number) <= 1000;
}
