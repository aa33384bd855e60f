import {css} from 'lit';

/** Facets: disclosures with checkboxes and counts. */
export const facetStyles = css`
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0 1.25rem;
    align-items: start;
    border-block-start: 1px solid var(--_line);
  }
  .facet {
    border-block-end: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .facet[open] {
    padding-block-end: 0.5rem;
  }
  summary {
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .facet summary {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.5rem;
    font-size: 0.9375em;
    font-weight: 600;
    list-style: none;
  }
  .facet summary::-webkit-details-marker {
    display: none;
  }
  .facet summary::after {
    content: '';
    margin-inline: auto 0.25rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .facet[open] summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .badge {
    min-inline-size: 1.375rem;
    padding: 0 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_surface);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    text-align: center;
  }
  .facet-search {
    margin-block-end: 0.25rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facet ul {
    max-block-size: 20rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 2px;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.25rem;
    min-block-size: 1.75rem;
    font-size: 0.9375em;
    line-height: 1.3;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_raised);
  }
  .option input {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--_accent);
    align-self: start;
    margin-block-start: 0.125rem;
  }
  .option-figure {
    color: var(--_muted);
    white-space: nowrap;
  }
  .sheet .facets {
    grid-template-columns: 1fr;
  }
  .sheet .facet ul {
    max-block-size: none;
  }
  .sheet .option {
    padding-block: 0.5rem;
  }
  @media print {
    .facets {
      display: none;
    }
  }
`;
