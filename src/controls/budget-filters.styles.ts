import {css} from 'lit';

/** Search and switches in a row, facets in columns, a sheet where the element is narrow. */
export const filterStyles = css`
  :host {
    --_skeleton: 7rem;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem var(--_space);
    align-items: center;
  }
  .search {
    flex: 1 1 9rem;
    max-inline-size: 32rem;
  }
  input[type='search'],
  select {
    inline-size: 100%;
    padding-inline: 0.625rem;
    font-size: 0.9375em;
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: end;
  }
  .switch {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .years {
    display: block;
    min-inline-size: 9rem;
  }
  legend,
  .legend {
    display: block;
    padding: 0;
    margin-block-end: 0.25rem;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .segments label {
    position: relative;
    display: inline-flex;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .segments label:hover span {
    background: var(--_raised);
  }
  .segments input:checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .segments input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .why {
    max-inline-size: 40ch;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .link {
    padding: 0.125rem 0.25rem;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }
  .chip {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    max-inline-size: 100%;
    padding: 0.125rem 0.5rem;
    border-color: var(--_accent);
    border-radius: 1rem;
    text-align: start;
  }
  .cross {
    color: var(--_muted);
    font-size: 1.125em;
    line-height: 1;
  }
  .in-force {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem var(--_space);
    align-items: center;
    min-block-size: 1.75rem;
  }
  .in-force.narrow {
    flex-direction: column;
    align-items: stretch;
  }
  .narrow .chips {
    flex-wrap: nowrap;
    padding: 3px;
    overflow-x: auto;
    overscroll-behavior: contain;
  }
  .narrow .chips li {
    flex: none;
    max-inline-size: 85%;
  }
  .sheet-foot .results {
    flex: 1 0 100%;
  }
  .results {
    margin: 0;
    font-size: 0.9375em;
  }
  .open {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
  }
  dialog {
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 100%;
    max-block-size: 88vh;
    max-block-size: 88dvh;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.75rem 0.75rem 0 0;
    background: var(--_surface);
    color: var(--_text);
    overflow: hidden;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
  }
  .sheet-head,
  .sheet-foot {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.625rem 1rem;
  }
  .sheet-head {
    border-block-end: 1px solid var(--_line);
    font-weight: 700;
  }
  .sheet-foot {
    flex-wrap: wrap;
    border-block-start: 1px solid var(--_line);
  }
  .sheet .panel {
    padding: 0.75rem 1rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  .primary:hover {
    background: var(--_accent);
    text-decoration: underline;
  }
  @media print {
    .bar,
    .switches,
    .cross,
    .reset,
    .undo {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .segments input:checked + span {
      outline: 2px solid Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .badge {
      border: 1px solid currentcolor;
    }
  }
`;
