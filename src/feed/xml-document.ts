import {parseXml, XmlError} from '@rgrove/parse-xml';
import {FeedError} from './feed-error.js';
import {noteElements} from './file-lines.js';
import {DEPTH_LIMIT} from './parse-json.js';
import {xmlText} from './xml-text.js';
import {childrenOf, localName, recordOfXml, type XmlNode} from './xml-tree.js';

/** How far below the root the answer of a service may keep its list. */
const WRAPPERS = 2;

/**
 * Makes of an XML document what the readers know from JSON, told by its root: activities of IATI as `{"iati-activity": […]}`,
 * reports of Open311 as `{"service_requests": […]}`, its kinds of report as `{"services": […]}`. Elements become what
 * `recordOfXml` says.
 *
 * @throws {FeedError} `not-xml` with line and column, `too-deep`, `unknown-format` with the root's name, `nothing-to-read`
 */
export function xmlDocument(bytes: Uint8Array): unknown {
  const root = parsed(xmlText(bytes));
  for (let found = [root], depth = 0; depth <= WRAPPERS; depth++) {
    for (const element of found) {
      const document = documentIn(element);
      if (document) return noteElements(document);
    }
    found = found.flatMap((element) => childrenOf(element));
  }
  const name = root.name;
  const message = `The document is XML with the root element "${name}", which is none that is known here: "iati-activities" (IATI), "service_requests" or "services" (Open311). Give JSON or CSV where there is any.`;
  throw new FeedError('unknown-format', message, '', {root: name});
}

function parsed(text: string): XmlNode {
  try {
    const {root} = parseXml(text);
    if (root) return root;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    if (!(error instanceof XmlError)) throw error;
    const {line, column, message, excerpt} = error;
    const what = message.replace(/ \(line \d+, column \d+\)\n[\s\S]*$/, '');
    const found = excerpt.trim().slice(0, 40);
    throw new FeedError(
      'not-xml',
      `The document is not well-formed XML at line ${line}, column ${column}: ${what}.`,
      '',
      {line, column, found},
    );
  }
  throw new FeedError('empty-document', 'The document is empty.');
}

function documentIn(element: XmlNode): object | undefined {
  switch (localName(element.name).toLowerCase()) {
    case 'iati-activities':
      return {...element.attributes, 'iati-activity': listIn(element, 'iati-activity')};
    case 'iati-activity':
      return {'iati-activity': [record(element)]};
    case 'service_requests':
      return {service_requests: listIn(element, 'request')};
    case 'services':
      return {services: listIn(element, 'service')};
    case 'iati-organisations':
    case 'iati-organisation':
      throw new FeedError(
        'nothing-to-read',
        'This is a file of organisations of IATI. Give the publisher\'s file of activities ("iati-activities").',
      );
    case 'errors':
    case 'error':
      throw new FeedError('nothing-to-read', `The service answered with an error: ${saidIn(element)}.`);
    default:
      return undefined;
  }
}

function listIn(element: XmlNode, name: string): readonly unknown[] {
  return childrenOf(element)
    .filter((child) => localName(child.name).toLowerCase() === name)
    .map(record);
}

function saidIn(element: XmlNode): string {
  return element.text.replace(/\s+/g, ' ').trim().slice(0, 200) || 'it does not say which';
}

function record(element: XmlNode): unknown {
  const value = recordOfXml(element, DEPTH_LIMIT);
  if (value === undefined) throw tooDeep();
  return value;
}

function tooDeep(): FeedError {
  return new FeedError('too-deep', `Elements nest deeper than ${DEPTH_LIMIT} levels.`, '', {
    depth: DEPTH_LIMIT,
  });
}
