import {html} from 'lit';

/** Looks of the pages that explain. */
export const docsPageStyle = html`<style>
  .docs {
    max-inline-size: 70rem;
    margin-inline: auto;
    padding: 1rem;
    color: CanvasText;
    font: 16px/1.5 system-ui, sans-serif;
  }
  .docs p {
    max-inline-size: 70ch;
  }
  .docs :is(p, li) {
    overflow-wrap: anywhere;
  }
  .docs pre {
    overflow-x: auto;
  }
  .docs table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .docs :is(th, td) {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .docs thead th {
    font-weight: 700;
  }
  .docs .small {
    font-size: 0.8125rem;
  }
  .docs .value {
    white-space: nowrap;
  }
  .docs .swatch {
    display: inline-block;
    inline-size: 2rem;
    block-size: 2rem;
    margin-inline-end: 0.5rem;
    outline: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    vertical-align: middle;
  }
  .docs .value > span:last-child {
    display: inline-block;
    vertical-align: middle;
  }
  .docs .scroll {
    overflow-x: auto;
  }
  .docs .card {
    margin-block: 0.75rem;
    padding: 0.75rem 1rem;
    overflow-x: auto;
  }
  .docs .card h3 {
    margin: 0 0 0.5rem;
  }
  .docs .strip {
    display: grid;
    grid-template-columns: 9rem repeat(9, minmax(4.25rem, 1fr));
    gap: 0.5rem;
    align-items: start;
    margin-block-end: 0.5rem;
  }
  .docs .vision {
    font-size: 0.8125rem;
  }
  .docs .patch {
    display: grid;
    overflow-wrap: anywhere;
  }
  .docs .fill {
    block-size: 2rem;
  }
  .docs .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem 2rem;
    padding-block: 1.5rem;
    border-block-start: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
  }
  .docs .choice h2 {
    margin: 0;
  }
  .docs .choice :is(p, pre) {
    margin: 0.25rem 0;
  }
  @media (min-width: 60rem) {
    .docs .choice {
      grid-template-columns: 20rem minmax(0, 1fr);
    }
  }
</style>`;
