import type {EmbedMessages} from '../embed.js';

export const embed: EmbedMessages = {
  title: 'Open budget',
  allProjects: 'All projects',
  allLines: 'All budget lines',
  dossier: 'About the project',
  byStage: 'By stage',
  parts: 'Parts of the whole',
  noMap: 'There is no map: the data names neither places of projects nor several regions to compare.',
  noBars: 'There are no charts: the data is not broken down by sector, region or authority.',
  notLoaded: 'Part of the page did not load. Try reloading the page.',
};
