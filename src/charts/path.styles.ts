import {css} from 'lit';

/** Looks of the way from the top to the level that is shown. */
export const pathStyles = css`
  .path ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .path li + li::before {
    content: '›' / '';
    margin-inline-end: 0.25rem;
    color: var(--_muted);
  }
  .path [aria-current] {
    font-weight: 600;
  }
`;
