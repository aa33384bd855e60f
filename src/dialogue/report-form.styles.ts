import {css} from 'lit';

/** The form of a report: labels above their fields, wide enough to hit with a thumb. */
export const formStyles = css`
  .field {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.0625rem 0 0;
    accent-color: var(--_accent);
  }
  .choice small {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .optional,
  .hint {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    font-weight: 400;
  }
  .counter.over,
  .fault {
    color: var(--_error);
    font-size: max(0.9375em, 12px);
  }
  .fault {
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.5rem;
  }
  input[type='file'] {
    max-inline-size: 100%;
    min-block-size: 2rem;
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'],
  fieldset:has(> .fault) .choices {
    border-color: var(--_error) !important;
    outline: 1px solid var(--_error);
  }
  [aria-invalid='true']:focus-visible {
    outline: 2px solid var(--_focus);
  }
  fieldset:has(> .fault) .choices {
    padding-inline: 0.5rem;
    border-radius: var(--_radius);
  }
  .photo .field + .field {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    [aria-invalid='true'],
    fieldset:has(> .fault) .choices {
      outline: 2px dashed CanvasText;
    }
  }
`;
