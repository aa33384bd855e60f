import {css} from 'lit';

/** Lists of other projects, and the ways out of the page. */
export const companionStyles = css`
  .others {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.25rem;
  }
  .others li {
    display: grid;
  }
  .other {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .other:hover {
    background: none;
    color: var(--_accent);
  }
  .own-link {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }
  .own-link input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(0.875em, 12px);
  }
  .own-link .all,
  .actions button {
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block: 0.375rem;
  }
  .qr svg {
    inline-size: min(100%, 12rem);
    forced-color-adjust: none;
  }
  .paper {
    fill: #fff;
  }
  .ink {
    fill: #000;
  }
  @media print {
    .around,
    .alike,
    .ways-out {
      display: none;
    }
  }
`;
