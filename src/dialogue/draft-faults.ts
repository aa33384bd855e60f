import {MOST_LETTERS, type ReportDraft} from './report-draft.js';
import {hasPlace, numberOf} from './report-fields.js';
import type {ReportSubject} from './report-subject.js';
import {asksProject, type Service, type ServiceAttribute} from './service.js';

/** What is wrong with an answer. */
export type Fault =
  'no-service' | 'no-text' | 'long-text' | 'no-place' | 'bad-photo' | 'no-answer' | 'no-number' | 'no-date';

/** Faults by the name of their field: `service`, `text`, `place`, `photo`, or `answer-` with the code of a question. */
export type DraftFaults = ReadonlyMap<string, Fault>;

/** What keeps a draft from being sent, in the order of the form. */
export function draftFaults(
  draft: ReportDraft,
  subject: ReportSubject,
  services: readonly Service[],
  attributes: readonly ServiceAttribute[],
): DraftFaults {
  const faults = new Map<string, Fault>();
  if (!services.some(({code}) => code === draft.service)) faults.set('service', 'no-service');
  for (const attribute of attributes) {
    const fault = asksProject(attribute, subject.id)
      ? undefined
      : answerFault(attribute, draft.answers[attribute.code]);
    if (fault) faults.set(`answer-${attribute.code}`, fault);
  }
  if (draft.text.trim() === '') faults.set('text', 'no-text');
  if (draft.text.trim().length > MOST_LETTERS) faults.set('text', 'long-text');
  if (!hasPlace(subject) && draft.place.trim() === '') faults.set('place', 'no-place');
  if (draft.photo.trim() !== '' && !isWebAddress(draft.photo.trim())) faults.set('photo', 'bad-photo');
  return faults;
}

/** True for the address of something on the web. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function answerFault(
  {variable, required, datatype}: ServiceAttribute,
  answers: readonly string[] = [],
): Fault | undefined {
  if (!variable) return undefined;
  const given = answers.filter((answer) => answer.trim() !== '');
  if (given.length === 0) return required ? 'no-answer' : undefined;
  if (datatype === 'number' && given.some((answer) => Number.isNaN(numberOf(answer)))) return 'no-number';
  if (datatype === 'datetime' && given.some((answer) => Number.isNaN(Date.parse(answer)))) return 'no-date';
  return undefined;
}
