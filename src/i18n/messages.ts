import {loadFormats} from './formats.js';
import type {Locale} from './locale.js';
import type {BreakdownMessages} from './messages/breakdown.js';
import type {ChartMessages} from './messages/charts.js';
import type {CodelistMessages} from './messages/codelists.js';
import type {ControlMessages} from './messages/controls.js';
import type {ComparisonMessages} from './messages/comparison.js';
import type {CoreMessages} from './messages/core.js';
import type {DialogueMessages} from './messages/dialogue.js';
import type {EmbedMessages} from './messages/embed.js';
import type {ErrorMessages} from './messages/errors.js';
import type {FlagMessages} from './messages/flags.js';
import type {FlowMessages} from './messages/flow.js';
import type {LiveMessages} from './messages/live.js';
import type {MapMessages} from './messages/map.js';
import type {PartyMessages} from './messages/party.js';
import type {ProjectMessages} from './messages/project.js';
import type {RegionMessages} from './messages/regions.js';
import type {StageMessages} from './messages/stages.js';
import type {ShareMessages} from './messages/share.js';
import type {StillMessages} from './messages/still.js';
import type {ReportMessages} from './messages/reports.js';
import type {TableMessages} from './messages/table.js';
import type {TimelineMessages} from './messages/timeline.js';
import type {SectionFiles} from './section-files.js';

/** All words of one language, by the room that shows them. */
export interface Messages {
  readonly core: CoreMessages;
  readonly errors: ErrorMessages;
  readonly codelists: CodelistMessages;
  readonly map: MapMessages;
  readonly live: LiveMessages;
  readonly charts: ChartMessages;
  readonly breakdown: BreakdownMessages;
  readonly stages: StageMessages;
  readonly timeline: TimelineMessages;
  readonly flags: FlagMessages;
  readonly flow: FlowMessages;
  readonly comparison: ComparisonMessages;
  readonly party: PartyMessages;
  readonly table: TableMessages;
  readonly controls: ControlMessages;
  readonly project: ProjectMessages;
  readonly dialogue: DialogueMessages;
  readonly embed: EmbedMessages;
  readonly share: ShareMessages;
  readonly still: StillMessages;
  readonly regions: RegionMessages;
  readonly reports: ReportMessages;
}

const loads = new Map<string, Promise<unknown>>();
const loaded = new Map<Locale, Partial<Messages>>();

/**
 * The words of a locale, of some sections; each is a chunk, fetched once. A load that failed is tried again on the next call.
 *
 * The formats of the locale come with `core`. The object holds more sections as they come, and must be asked only for those that were loaded.
 */
export async function loadMessages(locale: Locale, sections: readonly SectionFiles[]): Promise<Messages> {
  await Promise.all(sections.map((section) => once(locale, section)));
  return loaded.get(locale) as Messages;
}

/** The words of a locale if all these sections are here already. */
export function loadedMessages(locale: Locale, sections: readonly SectionFiles[]): Messages | undefined {
  const messages = loaded.get(locale);
  return sections.every(({name}) => messages?.[name]) ? (messages as Messages) : undefined;
}

function once(locale: Locale, section: SectionFiles): Promise<unknown> {
  const key = `${locale} ${section.name}`;
  const load = loads.get(key) ?? begin(locale, section);
  loads.set(key, load);
  return load.catch((error: unknown) => {
    loads.delete(key);
    throw error;
  });
}

async function begin(locale: Locale, section: SectionFiles): Promise<void> {
  const [words] = await Promise.all([
    locale === 'kk-Latn' ? latin(section) : section[locale](),
    section.name === 'core' ? loadFormats(locale) : undefined,
  ]);
  const messages = loaded.get(locale) ?? {};
  loaded.set(locale, Object.assign(messages, {[section.name]: words}));
}

async function latin(section: SectionFiles): Promise<object> {
  const [{transliterated}, messages] = await Promise.all([
    import('./transliterated.js'),
    loadMessages('kk', [section]),
  ]);
  const words = transliterated(messages[section.name]);
  return section.name === 'core' ? {...words, language: 'kk-Latn'} : words;
}
