import type {Locale} from './locale.js';
import type {Messages} from './messages.js';

/** Where the words of each language and section are; each import is a chunk. */
export const SECTION_FILES: Readonly<
  Record<Exclude<Locale, 'kk-Latn'>, {readonly [Section in keyof Messages]: () => Promise<Messages[Section]>}>
> = {
  kk: {
    core: async () => (await import('./messages/kk/core.js')).core,
    errors: async () => (await import('./messages/kk/errors.js')).errors,
    codelists: async () => (await import('./messages/kk/codelists.js')).codelists,
    map: async () => (await import('./messages/kk/map.js')).map,
    charts: async () => (await import('./messages/kk/charts.js')).charts,
    breakdown: async () => (await import('./messages/kk/breakdown.js')).breakdown,
    table: async () => (await import('./messages/kk/table.js')).table,
    controls: async () => (await import('./messages/kk/controls.js')).controls,
    project: async () => (await import('./messages/kk/project.js')).project,
    embed: async () => (await import('./messages/kk/embed.js')).embed,
    regions: async () => (await import('./messages/kk/regions.js')).regions,
  },
  ru: {
    core: async () => (await import('./messages/ru/core.js')).core,
    errors: async () => (await import('./messages/ru/errors.js')).errors,
    codelists: async () => (await import('./messages/ru/codelists.js')).codelists,
    map: async () => (await import('./messages/ru/map.js')).map,
    charts: async () => (await import('./messages/ru/charts.js')).charts,
    breakdown: async () => (await import('./messages/ru/breakdown.js')).breakdown,
    table: async () => (await import('./messages/ru/table.js')).table,
    controls: async () => (await import('./messages/ru/controls.js')).controls,
    project: async () => (await import('./messages/ru/project.js')).project,
    embed: async () => (await import('./messages/ru/embed.js')).embed,
    regions: async () => (await import('./messages/ru/regions.js')).regions,
  },
  en: {
    core: async () => (await import('./messages/en/core.js')).core,
    errors: async () => (await import('./messages/en/errors.js')).errors,
    codelists: async () => (await import('./messages/en/codelists.js')).codelists,
    map: async () => (await import('./messages/en/map.js')).map,
    charts: async () => (await import('./messages/en/charts.js')).charts,
    breakdown: async () => (await import('./messages/en/breakdown.js')).breakdown,
    table: async () => (await import('./messages/en/table.js')).table,
    controls: async () => (await import('./messages/en/controls.js')).controls,
    project: async () => (await import('./messages/en/project.js')).project,
    embed: async () => (await import('./messages/en/embed.js')).embed,
    regions: async () => (await import('./messages/en/regions.js')).regions,
  },
};
