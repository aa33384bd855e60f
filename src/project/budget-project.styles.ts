import {css} from 'lit';

/** A dossier that reads in one narrow column and spreads over more where there is room. */
export const projectStyles = css`
  :host {
    --_skeleton: 24rem;
  }
  .head {
    display: flex;
    gap: 0.75rem;
    align-items: start;
    justify-content: space-between;
  }
  .head .heading:focus,
  .title:focus {
    outline: none;
  }
  .head .heading:focus-visible,
  .title:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .close {
    flex: none;
    padding: 0.125rem 0.5rem;
    font-size: 1.25em;
    line-height: 1;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .intro {
    display: grid;
    gap: 0.375rem;
  }
  .ways-in {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
  }
  .kinds,
  .muted,
  .term {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .status {
    font-weight: 600;
  }
  .behind .sign {
    color: var(--_warn);
    font-size: max(0.8em, 12px);
  }
  .description {
    max-inline-size: 65ch;
    max-block-size: 12em;
    overflow-y: auto;
  }
  .sections {
    columns: 19rem;
    column-gap: 2rem;
  }
  .sections.pending,
  .frame:has(.pending) > .footer {
    visibility: hidden;
  }
  section {
    break-inside: avoid;
    padding-block: 0.625rem 0.875rem;
    border-block-start: 1px solid var(--_line);
  }
  .title {
    margin-block-end: 0.375rem;
    font-weight: 700;
  }
  .subtitle {
    margin-block: 0.5rem 0.25rem;
    font-weight: 600;
  }
  section[hidden] {
    display: none;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
  }
  .when > .facts {
    margin-block-start: 0.375rem;
  }
  .milestones {
    display: grid;
    gap: 0.375rem;
  }
  .milestones .change,
  .amendments .change {
    display: block;
  }
  .milestones li {
    padding-inline-start: 1.375rem;
  }
  .milestones .key {
    margin-inline-start: -1.375rem;
  }
  .coordinates .answer:not(:empty) {
    display: block;
  }
  .copied {
    user-select: all;
  }
  .ladder {
    display: grid;
    gap: 0.5rem;
  }
  .ladder li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .ladder :is(.bar, .change) {
    flex: 0 0 100%;
  }
  .ladder strong {
    margin-inline-start: auto;
  }
  .change {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .progress {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.1875rem 0.5rem 0.1875rem 0;
    text-align: start;
    vertical-align: baseline;
  }
  tbody th {
    white-space: nowrap;
  }
  table + .facts {
    margin-block-start: 0.375rem;
  }
  .own-page a,
  .documents a,
  .contract a {
    display: inline-block;
    padding-block: 0.1875rem;
  }
  thead th,
  tbody th {
    color: var(--_muted);
    font-weight: 400;
  }
  .sum {
    padding-inline-end: 0;
    text-align: end;
  }
  .facts {
    display: grid;
    gap: 0.375rem;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(8.75rem, 38%) minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .contracts {
    display: grid;
    gap: 0.75rem;
  }
  .contract {
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  .documents,
  .amendments,
  .derived {
    display: grid;
    gap: 0.25rem;
  }
  summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: 0.5rem;
  }
  img,
  .broken {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .broken {
    display: grid;
    place-items: center;
    padding: 0.5rem;
    color: var(--_muted);
    text-align: center;
  }
  figcaption {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .ask {
    margin-block-start: 0.5rem;
  }
  .ask button {
    text-align: start;
  }
  .all {
    padding: 0.125rem 0.375rem;
    font-size: 0.875em;
  }
  code {
    font-size: max(0.875em, 12px);
  }
`;
