import type {Standard} from '../../src/model/dataset.js';

/** What a publisher should know of a standard before the table of its fields. */
export interface StandardNote {
  readonly name: string;
  /** The standard itself, where it has a page. */
  readonly link?: string;
  /** What it is, and which versions and forms are read. */
  readonly about: string;
  readonly limits: readonly string[];
}

export const STANDARD_NOTES: Readonly<Record<Standard, StandardNote>> = {
  'open-budget': {
    name: 'The feed of this library',
    about:
      'Plain JSON that can be written by hand or from a spreadsheet. Version 1, described by schema/feed.schema.json.',
    limits: ['Keys that are not in the schema are ignored.'],
  },
  oc4ids: {
    name: 'Open Contracting for Infrastructure Data Standard (OC4IDS)',
    link: 'https://standard.open-contracting.org/infrastructure/0.9/en/',
    about:
      'Infrastructure projects. Versions 0.9.2 to 0.9.5: a package, a project alone, or a list of either.',
    limits: [
      'Contracted is the contract value as last modified; paid is the transactions of contracts. Transactions of the project fund the authority and are not added.',
      'Several breakdowns of a budget are cuts of the same money: the first with periods is shown, none is added.',
      'Forecasts, policy, social and environmental modules are not shown.',
      'The same project in several languages is one project.',
    ],
  },
  ocds: {
    name: 'Open Contracting Data Standard (OCDS)',
    link: 'https://standard.open-contracting.org/1.1/en/',
    about:
      'Public purchases. Versions 1.0 to 1.1.5: packages of releases or records, single ones, lists and JSON Lines, with the extensions for locations, projects, metrics, budgets and spending.',
    limits: [
      'A contracting process is one project: its compiled release counts, else its releases are merged as the standard says.',
      'Releases that are only linked are not followed.',
      'Tender values and bids are not shown as money; awards count only where no contract states a value.',
      'Entries without an id that a later release repeats word for word are not added again.',
    ],
  },
  'fiscal-data-package': {
    name: 'Fiscal Data Package',
    link: 'https://fiscal.datapackage.org',
    about:
      'Budgets as tables with a description. All three dialects: mapping (0.2), model (0.3), typed columns (1.0).',
    limits: [
      'Money without a phase is an amount without a stage; no stage is guessed.',
      'Revenue is never added to spending.',
      'Tables are only read from the host of the package.',
    ],
  },
  'budget.egov.kz': {
    name: 'Open budgets of Kazakhstan (budget.egov.kz)',
    link: 'https://budget.egov.kz',
    about:
      'Rows of the portal of the Ministry of Finance, as JSON or as a table: spending, and priority investments.',
    limits: [
      'Thousand tenge. Year and month stand in the request: give them, or a column "month".',
      'Only section "II. ЗАТРАТЫ" is spending; the other sections are not added to it.',
    ],
  },
  'data.egov.kz': {
    name: 'Open data of Kazakhstan (data.egov.kz)',
    link: 'https://data.egov.kz',
    about:
      'Lists that every akimat publishes. Column names differ from region to region; the usual spellings are known.',
    limits: ['No column is taken for money without a mapping.'],
  },
  goszakup: {
    name: 'Public procurement of Kazakhstan (goszakup.gov.kz)',
    link: 'https://goszakup.gov.kz/ru/developer/ows_v3',
    about:
      'Contracts, announcements, lots and plans: pages of the REST service and replies of GraphQL, v2 and v3.',
    limits: [
      'Sums are with VAT. The newest state of a contract counts; supplementary agreements are not added.',
      'Personal numbers (IIN) are never shown. The service knows no coordinates.',
      'Tokens do not belong on a page: publish a copy, or put a proxy before the service.',
    ],
  },
  'smart-almaty': {
    name: 'Smart Almaty GIS',
    link: 'https://gis.smartalmaty.kz',
    about: 'Objects of the city of Almaty with their places, states and dates.',
    limits: ['The feed tells no money. The votes of citizens are not shown.'],
  },
  geojson: {
    name: 'GeoJSON',
    link: 'https://www.rfc-editor.org/rfc/rfc7946',
    about: 'Places with any properties (RFC 7946). Usual property names are known; others take a mapping.',
    limits: ['Longitude first, WGS 84; "crs" is ignored. Money shows once currency and unit are told.'],
  },
  records: {
    name: 'Any list of records',
    about: 'JSON, JSON Lines or CSV with names of its own. A mapping says what its columns mean.',
    limits: ['What is only guessed is shown without money and says so.'],
  },
  'json-stat': {
    name: 'JSON-stat',
    link: 'https://json-stat.org/full/',
    about: 'Statistics. Versions 1.x and 2.0: datasets and bundles.',
    limits: [
      'No value is shown as money: totals stand beside their parts, and the standard knows no stages.',
    ],
  },
  'ogc-features': {
    name: 'OGC API – Features',
    link: 'https://docs.ogc.org/is/17-069r4/17-069r4.html',
    about: 'Items of a service of places, part 1 (17-069r4): GeoJSON in pages.',
    limits: ['Landing pages and lists of collections only say where the items are.'],
  },
  iati: {
    name: 'International Aid Transparency Initiative (IATI)',
    link: 'https://iatistandard.org/en/iati-standard/203/',
    about: 'Aid activities. Versions 1.x and 2.0x, XML and the usual forms in JSON.',
    limits: [
      'Planned are the budgets in force; planned disbursements repeat them and are not added.',
      'Incoming funds, loans and repayments are not counted as paid. Results are not shown.',
    ],
  },
  open311: {
    name: 'Open311 GeoReport v2',
    link: 'https://wiki.open311.org/GeoReport_v2/',
    about: 'Reports of citizens, as JSON or XML.',
    limits: ['Names, addresses and telephone numbers of those who report are not taken.'],
  },
};
