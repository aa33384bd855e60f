import {css} from 'lit';

/** The name of what the figures are filtered by, in every chart; and colours that paper must keep. */
export const chosenStyles = css`
  .bar[aria-pressed='true'] .name,
  .line[aria-pressed='true'] .name,
  .row[aria-pressed='true'] .name,
  .stage[aria-pressed='true'] .title,
  .chosen .line .name {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  @media print {
    .mark,
    .key {
      print-color-adjust: exact;
    }
  }
`;
