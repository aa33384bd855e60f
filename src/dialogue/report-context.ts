import type {DialogueContext, ReportContext} from './dialogue-context.js';
import {type ReportDesk, valueOf} from './report-desk.js';

/** What a report to a service is made from, as far as the service has answered. */
export function reportContext(context: DialogueContext, desk: ReportDesk): ReportContext {
  const conversation = desk.conversation(context.subject.id);
  const service = valueOf(desk.services)?.find(({code}) => code === conversation.draft.service);
  const attributes = (service && valueOf(desk.attributes(service))) ?? [];
  return {...context, desk, conversation, service, attributes};
}

/** True where a report certainly did not get through to the service: another way may. */
export function isInTrouble({desk, conversation}: ReportContext): boolean {
  const {stage} = conversation;
  const {services} = desk;
  if (stage.step === 'review' && stage.failure !== undefined) return true;
  return typeof services === 'object' && 'error' in services;
}
