import {enPlural} from '../../plural.js';
import type {ErrorCode, ErrorMessage, ErrorMessages} from '../errors.js';

/** Why a feed could not be shown, by the code of the failure. */
const failures: Readonly<Record<ErrorCode, ErrorMessage>> = {
  'bad-address': {
    title: 'The address of the data is not written correctly',
    reader: 'The owner of this page can mend it.',
    publisher: ({address}) =>
      `“${address ?? ''}” is not an address. Give a full one, such as https://…/feed.json`,
  },
  'not-found': {
    title: 'There is no data at this address',
    reader: 'The file may have been moved or deleted. The owner of this page can mend it.',
    publisher: ({host}) => `The server answered 404 (${host ?? '—'}). Check the address of the file.`,
  },
  'http-status': {
    title: 'The data server answered with an error',
    reader: 'Try again later.',
    publisher: ({status, host}) => `The server answered ${status ?? '—'} (${host ?? '—'}).`,
  },
  network: {
    title: 'The data could not be fetched',
    reader: 'Check your internet connection. If it works, the publisher of the data can mend it.',
    publisher: ({host}) =>
      `The server (${host ?? '—'}) does not answer, or does not allow other sites to read its data. ` +
      'To allow it, add this header to the server’s answer: Access-Control-Allow-Origin: *',
  },
  offline: {
    title: 'There is no internet connection',
    reader: 'The data will load by itself when you are back online.',
    publisher: () => '',
  },
  timeout: {
    title: 'The server took too long to answer',
    reader: 'Try again later.',
    publisher: ({seconds}) =>
      `Waited ${seconds ?? '—'} s. Make the file smaller or serve it compressed (gzip, br).`,
  },
  'too-large': {
    title: 'The data file is too large',
    reader: 'The publisher of the data can mend it.',
    publisher: ({megabytes}) => `The limit is ${megabytes ?? '—'} MB. Split the file by year or region.`,
  },
  'too-deep': {
    title: 'The data is nested too deeply',
    reader: 'The publisher of the data can mend it.',
    publisher: ({depth}) => `Brackets may nest ${depth ?? '—'} levels deep.`,
  },
  'empty-document': {
    title: 'The data file is empty',
    reader: 'The publisher of the data can mend it.',
    publisher: () => 'The server returned an empty document. Check that the file was written.',
  },
  'not-json': {
    title: 'The data could not be read',
    reader: 'There is a slip in the file. The publisher of the data can mend it.',
    publisher: ({line, column, found}) =>
      `The document is not JSON: line ${line ?? '—'}, column ${column ?? '—'}${found ? ` (${found})` : ''}.`,
  },
  'not-xml': {
    title: 'The data could not be read',
    reader: 'There is a slip in the file. The publisher of the data can mend it.',
    publisher: ({line, column, found}) =>
      `The document is not well-formed XML: line ${line ?? '—'}, column ${column ?? '—'}${found ? ` (${found})` : ''}.`,
  },
  'web-page': {
    title: 'There is a web page at this address, not data',
    reader: 'The owner of this page can mend it.',
    publisher: ({title}) =>
      `The server answered with a web page${title ? ` (“${title}”)` : ''}. Give the address of the data file itself; it must open without signing in.`,
  },
  archive: {
    title: 'The data is packed in an archive',
    reader: 'The publisher of the data can mend it.',
    publisher: ({kind}) => `The file is an archive (${kind ?? '—'}). Unpack it and publish the file inside.`,
  },
  'office-file': {
    title: 'This kind of file cannot be read',
    reader: 'The publisher of the data can mend it.',
    publisher: ({kind}) => `The file is ${kind ?? '—'}. Save its table as CSV (UTF-8) and publish that.`,
  },
  'unknown-format': {
    title: 'The format of the data is not known',
    reader: 'The owner of this page can mend it.',
    publisher: ({root}) =>
      root !== undefined
        ? `The document is XML with the root element “${root}”. Of XML, IATI and Open311 are read; give JSON or CSV.`
        : 'The document is JSON, but like no standard known here. Name its format with the format attribute, or its columns with a mapping file.',
  },
  'format-not-supported': {
    title: 'This format cannot be read yet',
    reader: 'The owner of this page can mend it.',
    publisher: ({standard}) =>
      `The standard was recognised: ${standard ?? '—'}. Give the data in another format.`,
  },
  'not-a-feed': {
    title: 'The file holds no budget data',
    reader: 'The publisher of the data can mend it.',
    publisher: () => 'The document must be a JSON object with a list “projects” or “lines”.',
  },
  'nothing-to-read': {
    title: 'The file holds no list of records',
    reader: 'The publisher of the data can mend it.',
    publisher: () => 'The document has no list “projects”, “lines” or “rows”.',
  },
  'landing-page': {
    title: 'This is the start page of a service, not its data',
    reader: 'The owner of this page can mend it.',
    publisher: ({address}) =>
      address
        ? `Give the address of the data: ${address}`
        : 'The address of the data is in its link “data” or “items”.',
  },
  'collection-needed': {
    title: 'No collection to show is named',
    reader: 'The owner of this page can mend it.',
    publisher: ({collections}) => `Give the address of the items of one collection: ${collections ?? '—'}.`,
  },
  'part-elsewhere': {
    title: 'A file of the data is on another site',
    reader: 'The owner of this page can mend it.',
    publisher: ({address}) => `Only files beside the data are read. Put it there: ${address ?? '—'}.`,
  },
  'parts-missing': {
    title: 'The tables of the data package are missing',
    reader: 'The publisher of the data can mend it.',
    publisher: ({files}) => `Put these tables beside the package: ${files ?? '—'}.`,
  },
  'measure-missing': {
    title: 'The data package does not say where the money is',
    reader: 'The publisher of the data can mend it.',
    publisher: ({files}) => `Name a column of the table that holds money: ${files ?? '—'}.`,
  },
  'table-needed': {
    title: 'The data package holds several tables',
    reader: 'The owner of this page can mend it.',
    publisher: ({files}) => `Open one of them, with a mapping: ${files ?? '—'}.`,
  },
  'bad-mapping': {
    title: 'The mapping file could not be used',
    reader: 'The owner of this page can mend it.',
    publisher: () => 'The mapping file has a mistake. It is described in schema/mapping.schema.json.',
  },
  'no-records': {
    title: 'The file holds no records',
    reader: 'The data may not be published yet.',
    publisher: () => 'The document was read, but it holds neither projects nor budget lines.',
  },
  'not-boundaries': {
    title: 'The boundaries of the regions were not found',
    reader: 'Everything else works.',
    publisher: () => 'Boundaries must be polygons, in TopoJSON or GeoJSON.',
  },
  aborted: {
    title: 'Loading was stopped',
    reader: 'Load again if you need to.',
    publisher: () => '',
  },
  unreadable: {
    title: 'The data could not be read',
    reader: 'The publisher of the data can mend it.',
    publisher: () =>
      'Something went wrong while the document was read. Check the file with “open-budget validate”.',
  },
};

export const errors: ErrorMessages = {
  failures,
  forPublisher: 'For the publisher:',
  atPointer: (pointer) => `Place in the file: ${pointer}`,
  tryAgain: 'Try again',
  stillWorks: 'The rest of the page works.',
  olderIgnored: (when) => `The server sent older data; what is shown stays as of ${when}`,
  refreshed: (when) => `Refreshed: ${when}`,
  changed: (count, formatted) =>
    `${formatted} ${enPlural(count, 'figure', 'figures')} changed with the refresh`,

  needs: {
    mapping: {
      reader: 'The data does not say which column holds money, so no sums are shown.',
      publisher: 'Say what each column means with a mapping file.',
    },
    currency: {
      reader: 'The data does not name its currency, so no sums are shown.',
      publisher: 'Name the currency in the data or in an attribute, such as currency="KZT"',
    },
    unit: {
      reader: 'The data does not say whether sums are in whole units or in thousands, so none are shown.',
      publisher: 'Give the unit in the data or in an attribute: unit="1", unit="1000" or unit="1000000"',
    },
  },
  moneyWithheld: 'Sums are not shown',
  issuesTitle: 'What was found in the data',
  issueLevels: {error: 'Error', warning: 'Warning', info: 'Note'},
  issueTimes: (count, formatted) => `${formatted} ${enPlural(count, 'time', 'times')}`,
};
