import type {FrameMessages} from '../frame.js';

export const frame: FrameMessages = {
  title: 'Open budget',
  failures: {
    'no-feed': {
      title: 'No data to show are named',
      owner: () =>
        'Add the address of the data to the address of the frame: embed.html?feed=https://…/feed.json',
    },
    'bad-feed': {
      title: 'The address of the data is not written correctly',
      owner: (what) => `“${what}” cannot be opened. Give an address that begins with https:// (or http://).`,
    },
    'feed-host': {
      title: 'Data of this site is not shown here',
      owner: (what) =>
        `This copy of the page shows data of listed sites only; “${what}” is not among them. The list stands in embed.html: <meta name="budget-feed-hosts">.`,
    },
    'unknown-element': {
      title: 'What to show is not named correctly',
      owner: (what) => `There is no element “${what}”. These can be shown:`,
    },
    'no-code': {
      title: 'This part of the page did not load',
      owner: (what) =>
        `The files of the library did not come from ${what}. Where the frame is sandboxed, the server has to send them with the header Access-Control-Allow-Origin: *`,
    },
  },
  forOwner: 'For the owner of the page:',
  closedFeed: (host) =>
    `This frame is sandboxed, so the server of the data (${host}) has to send the header Access-Control-Allow-Origin: * even where it is the frame’s own.`,
  data: 'Data',
  openApart: 'Open on a page of its own',
};
