import {withTail} from '../model/report-tail.js';
import type {ReportDraft} from './report-draft.js';
import type {ReportSubject} from './report-subject.js';
import {asksProject, type ServiceAttribute} from './service.js';

/** A field as it is sent, by the name that GeoReport v2 gives it. */
export type ReportField = readonly [name: string, value: string];

/**
 * The fields of a report, nothing more: what the reader is shown is this list.
 *
 * The standard asks for a place: coordinates, or words where there are none or where these are only the middle of an area.
 * Its project is told in the last line of the description, which every server gives back, and by a question of the service
 * where it asks for one.
 */
export function reportFields(
  draft: ReportDraft,
  subject: ReportSubject,
  attributes: readonly ServiceAttribute[],
): readonly ReportField[] {
  const {id, url} = subject;
  const tail = {project: id, reference: draft.reference, ...(url && {url})};
  const photo = draft.photo.trim();
  return [
    ['service_code', draft.service],
    ...placeFields(draft, subject),
    ['description', withTail(draft.text, tail)],
    ...(photo ? [['media_url', new URL(photo).href] as const] : []),
    ...attributes.filter(({variable}) => variable).flatMap((attribute) => answerFields(attribute, draft, id)),
  ];
}

/** True where a report can say its place by what the feed tells. */
export function hasPlace({point, address}: ReportSubject): boolean {
  return point !== undefined || address !== undefined;
}

function placeFields({place}: ReportDraft, {point, address}: ReportSubject): readonly ReportField[] {
  const words = address ?? place.trim();
  const isArea = point?.precision === 'centroid' && words !== '';
  return [
    ...(point && !isArea
      ? ([
          ['lat', String(point.lat)],
          ['long', String(point.lon)],
        ] as const)
      : []),
    ...(words ? [['address_string', words] as const] : []),
  ];
}

function answerFields(
  attribute: ServiceAttribute,
  {answers}: ReportDraft,
  project: string,
): readonly ReportField[] {
  const {code, datatype} = attribute;
  if (asksProject(attribute, project)) return [[`attribute[${code}]`, project]];
  const given = (answers[code] ?? []).map((answer) => answer.trim()).filter(Boolean);
  const name = datatype === 'multivaluelist' ? `attribute[${code}][]` : `attribute[${code}]`;
  return given.map((answer) => [name, writtenAnswer(attribute, answer)]);
}

function writtenAnswer({datatype}: ServiceAttribute, answer: string): string {
  if (datatype === 'number') return String(numberOf(answer));
  if (datatype === 'datetime') return new Date(answer).toISOString();
  return answer;
}

/** A number as people here write it: "1 250,5". NaN for anything else. */
export function numberOf(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
