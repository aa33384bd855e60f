import {css} from 'lit';

/** Nothing of this is seen before the reader points, sorts, opens a row or the choice of columns, or prints. */
export const tableCompanionStyles = css`
  .sheet {
    position: absolute;
    z-index: 4;
    inset-inline-end: 0;
    display: grid;
    gap: 0.25rem;
    max-block-size: 20rem;
    inline-size: max-content;
    max-inline-size: min(20rem, 80vw);
    overflow: auto;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 15%);
  }
  .sheet label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  .sheet input {
    accent-color: var(--_accent);
  }
  thead button:hover {
    background: none;
    color: var(--_accent);
    text-decoration: underline;
  }
  [aria-sort] button {
    color: var(--_text);
    font-weight: 700;
  }
  .way:not(:empty) {
    margin-inline-start: 0.25em;
    font-size: max(0.75em, 12px);
  }
  .opens:hover > *,
  [aria-current] > * {
    background: var(--_raised);
  }
  .opens:hover button {
    background: none;
    text-decoration: underline;
  }
  [aria-current] > th {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  tbody tr.lit > * {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
  }
  @media print {
    .tools,
    .space {
      display: none;
    }
    [data-printed]::after {
      content: attr(data-printed);
      color: var(--_muted);
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    table {
      inline-size: 100%;
      font-size: 6.5pt;
      line-height: 1.2;
    }
    col.title {
      inline-size: 17%;
    }
    col.text {
      inline-size: 9%;
    }
    col.money {
      inline-size: 10%;
    }
    /* An upright page has no room for days: names and sums come first. */
    .title ~ .figure {
      display: none;
    }
    th,
    td {
      position: static !important;
      padding: 0.2rem 2px;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    td.money {
      font-size: 6pt;
      letter-spacing: -0.02em;
    }
    thead button {
      font-size: 6.5pt;
    }
    thead {
      display: table-header-group;
    }
    tfoot {
      display: table-row-group;
    }
    tr {
      break-inside: avoid;
    }
    .windowed tbody tr:not(.space) :is(th, td) {
      block-size: auto;
    }
    .windowed .clamp {
      display: inline;
    }
  }
`;
