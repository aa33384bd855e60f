import type {Locale} from './locale.js';
import type {ChartMessages} from './messages/charts.js';
import type {CodelistMessages} from './messages/codelists.js';
import type {ControlMessages} from './messages/controls.js';
import type {CoreMessages} from './messages/core.js';
import type {EmbedMessages} from './messages/embed.js';
import type {MapMessages} from './messages/map.js';
import type {ProjectMessages} from './messages/project.js';
import type {TableMessages} from './messages/table.js';
import {transliterated} from './transliterated.js';

/** All words of one language, by the room that shows them. */
export interface Messages {
  readonly core: CoreMessages;
  readonly codelists: CodelistMessages;
  readonly map: MapMessages;
  readonly charts: ChartMessages;
  readonly table: TableMessages;
  readonly controls: ControlMessages;
  readonly project: ProjectMessages;
  readonly embed: EmbedMessages;
}

const SOURCES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  kk: async () => (await import('./messages/kk.js')).messages,
  ru: async () => (await import('./messages/ru.js')).messages,
  en: async () => (await import('./messages/en.js')).messages,
  'kk-Latn': async () => latin(await loadMessages('kk')),
};

const loads = new Map<Locale, Promise<Messages>>();
const loaded = new Map<Locale, Messages>();

/** The words of a locale, one chunk a language, loaded once. A load that failed is tried again on the next call. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const load = loads.get(locale) ?? begin(locale);
  loads.set(locale, load);
  return load;
}

/** The words of a locale if they are here already. */
export function loadedMessages(locale: Locale): Messages | undefined {
  return loaded.get(locale);
}

async function begin(locale: Locale): Promise<Messages> {
  try {
    const messages = await SOURCES[locale]();
    loaded.set(locale, messages);
    return messages;
  } catch (error) {
    loads.delete(locale);
    throw error;
  }
}

function latin(kk: Messages): Messages {
  const messages = transliterated(kk);
  return {...messages, core: {...messages.core, language: 'kk-Latn'}};
}
