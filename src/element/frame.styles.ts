import {css} from 'lit';

/**
 * The frame every widget stands in: heading, takeaway, states, footer, buttons.
 *
 * What a page lets its text inherit would cut words or turn charts round. It is set back here and not on the host, which any
 * `*` of the page reaches.
 */
export const frameStyles = css`
  .frame {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
    direction: ltr;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .heading {
    margin: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .takeaway {
    margin: 0;
    color: var(--_text);
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .note {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .state {
    border-inline-start: 3px solid var(--_line);
    padding: 0.5rem 0.75rem;
    background: var(--_raised);
    color: var(--_text);
  }
  .state p {
    margin: 0.25rem 0 0;
  }
  .state.error {
    border-color: var(--_error);
  }
  .state.warn {
    border-color: var(--_warn);
  }
  .skeleton {
    min-block-size: var(--_skeleton, 12rem);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .late {
    visibility: hidden;
    animation: appear 0s 1s forwards;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @keyframes appear {
    to {
      visibility: visible;
    }
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .footer > .stale,
  .footer > .made-up {
    color: var(--_warn);
    font-weight: 600;
  }
  .issues {
    flex-basis: 100%;
  }
  .issues ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  button,
  .button {
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    cursor: pointer;
    text-decoration: none;
  }
  button:hover,
  .button:hover {
    background: var(--_raised);
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .footer button {
    padding: 0.125rem 0.25rem;
    border: 0;
    background: none;
    font-size: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  :host(:not([state='ready'], [state='stale'], [state='empty'])) .when-ready {
    display: none;
  }
  :host([state='ready']) .fallback,
  :host([state='stale']) .fallback {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 2s ease-in-out 1s infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    .heading,
    .takeaway {
      break-after: avoid;
    }
    .footer :is(button, [role='group']) {
      display: none;
    }
  }
`;
