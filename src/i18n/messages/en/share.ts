import type {ShareMessages} from '../share.js';

export const share: ShareMessages = {
  heading: 'Share and embed',
  what: 'What to share',
  together: 'All together, filtering each other',
  elements: {
    'budget-explorer': 'The whole page',
    'budget-map': 'Map',
    'budget-summary': 'Headline figures',
    'budget-bars': 'Ranking',
    'budget-treemap': 'Parts of the whole',
    'budget-timeline': 'Change over time',
    'budget-stages': 'From plan to payment',
    'budget-flow': 'Ways of the money',
    'budget-flags': 'Signals worth a question',
    'budget-receipt': 'Receipt',
    'budget-compare': 'Comparison',
    'budget-table': 'Table',
    'budget-filters': 'Filters',
    'budget-party': 'Contractor or authority',
    'budget-project': 'Project',
    'budget-feedback': 'Reports',
  },
  link: 'Link',
  linkHint: 'Opens what you see now, with your filters.',
  files: 'Files',
  code: 'Code for a website',
  grades: {
    element: {
      name: 'Tag and script',
      hint: 'For sites that allow scripts. The element becomes part of the page.',
    },
    resized: {
      name: 'Frame that fits its height',
      hint: 'For sites that allow frames and one small script.',
    },
    frame: {
      name: 'Frame alone',
      hint: 'For sites that allow no scripts. Change the height in the code if you need to.',
    },
    still: {
      name: 'No frame, no script',
      hint: 'For mail, print and RSS: this command writes a picture, an HTML fragment with the table, and a CSV file. Node.js is needed.',
    },
  },
  codeToCopy: 'Code to copy',
  copy: 'Copy',
  copied: 'Copied.',
  copyYourself: 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  noAddress: 'These data have no address on the web, so there is no link and no code. Files can be saved.',
  fileFailed: 'The file could not be made.',
};
