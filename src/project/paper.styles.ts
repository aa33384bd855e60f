import {css} from 'lit';

/** A dossier on one sheet, without what paper cannot do. Comes behind the styles that it changes. */
export const paperStyles = css`
  @media print {
    :host {
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .frame {
      gap: 0.375rem;
    }
    .ladder,
    .facts,
    .contracts,
    .milestones {
      gap: 0.125rem;
    }
    th,
    td {
      padding-block: 0;
    }
    .own-page,
    .missing {
      display: none;
    }
    .all,
    .ways-in,
    .close,
    .ask,
    .record,
    .pictures:not(:has(img)) {
      display: none;
    }
    .sections {
      columns: 2;
    }
    section {
      padding-block: 0.25rem 0.375rem;
    }
    .title {
      margin-block-end: 0.125rem;
    }
    .origin {
      display: none;
    }
    .description {
      max-block-size: none;
      overflow: visible;
    }
    svg {
      print-color-adjust: exact;
    }
    .coordinates button,
    .dialogue {
      display: none;
    }
    .photos {
      grid-template-columns: repeat(3, 1fr);
    }
    a[href]::after {
      content: none;
    }
  }
`;
