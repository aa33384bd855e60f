import type {DialogueMessages} from '../i18n/messages/dialogue.js';
import type {ReportField} from './report-fields.js';
import type {Service, ServiceAttribute} from './service.js';

/** Something that will be sent, in words. */
export interface PreviewRow {
  readonly term: string;
  readonly value: string;
}

/** Every field that is sent, none left out: latitude and longitude on one line, answers by their questions. */
export function previewRows(
  fields: readonly ReportField[],
  service: Service | undefined,
  attributes: readonly ServiceAttribute[],
  words: DialogueMessages,
): readonly PreviewRow[] {
  const rows = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const code = /^attribute\[(.*?)\](?:\[\])?$/.exec(name)?.[1];
    const attribute = attributes.find((one) => one.code === code);
    const term = attribute?.description ?? termOf(name, words);
    const shown =
      name === 'service_code'
        ? (service?.name ?? value)
        : (attribute?.values.find(({key}) => key === value)?.name ?? value);
    rows.set(term, [...(rows.get(term) ?? []), shown]);
  }
  return [...rows].map(([term, values]) => ({term, value: values.join(', ')}));
}

function termOf(name: string, words: DialogueMessages): string {
  switch (name) {
    case 'service_code':
      return words.fields.service;
    case 'description':
      return words.fields.text;
    case 'address_string':
      return words.fields.address;
    case 'media_url':
      return words.fields.photo;
    case 'lat':
    case 'long':
      return words.coordinates;
    default:
      return name;
  }
}
