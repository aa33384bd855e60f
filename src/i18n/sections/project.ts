import type {SectionFiles} from '../section-files.js';

/** The words of the dossier. */
export const projectWords: SectionFiles<'project'> = {
  name: 'project',
  kk: async () => (await import('../messages/kk/project.js')).project,
  ru: async () => (await import('../messages/ru/project.js')).project,
  en: async () => (await import('../messages/en/project.js')).project,
};
