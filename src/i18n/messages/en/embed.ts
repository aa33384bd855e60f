import type {EmbedMessages} from '../embed.js';

export const embed: EmbedMessages = {
  title: 'Open budget',
  allProjects: 'All projects',
  allLines: 'All budget lines',
  dossier: 'About the project',
  questions: {
    where: 'Where does the money go?',
    bySector: 'What is it made of?',
    onPlan: 'Is it going to plan?',
    when: 'How does it change over time?',
    whoOrders: 'Who orders the work?',
    whoWorks: 'Who is paid to do it?',
    whichPlaces: 'Which places get it?',
    whoPays: 'Where does the money come from?',
    signals: 'What is worth a question?',
    whichWay: 'Which way does the money go?',
    places: 'How do places compare?',
  },
  share: 'Share this page',
  notShown: 'What is not shown here, and why',
  reasons: {
    map: 'No map: the data names neither places of projects nor several regions to compare.',
    sector: 'No purposes: the data is not broken down by sector.',
    stages: 'No plan beside payments: the data state only one kind of sum.',
    years: 'No change over time: the data is not of several years.',
    parties: 'No ranking of authorities, contractors or regions: the data does not name several.',
    compare: 'No comparison of places: the data does not give dated numbers of residents of two regions.',
  },
  notLoaded: 'Part of the page did not load. Try reloading the page.',
};
