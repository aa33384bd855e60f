import type {Formats} from '../i18n/formats.js';
import type {DialogueMessages} from '../i18n/messages/dialogue.js';
import type {Conversation} from './conversation.js';
import type {ReportDesk} from './report-desk.js';
import type {ReportSubject} from './report-subject.js';
import type {Service, ServiceAttribute} from './service.js';

/** What every part of the dialogue is made from. */
export interface DialogueContext {
  readonly words: DialogueMessages;
  readonly formats: Formats;
  /** Level of the headings of parts. */
  readonly level: number;
  readonly subject: ReportSubject;
}

/** What a report to a service is made from. */
export interface ReportContext extends DialogueContext {
  readonly desk: ReportDesk;
  readonly conversation: Conversation;
  /** The kind that is chosen, with its questions as far as they are known. */
  readonly service: Service | undefined;
  readonly attributes: readonly ServiceAttribute[];
}
