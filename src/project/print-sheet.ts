import {type CSSResult, type LitElement, render} from 'lit';

/** What came of it: the sheet alone was printed, the whole page was, or the page may not print. */
export type PrintOutcome = 'sheet' | 'page' | 'refused';

/** A4 with margins, in CSS pixels (96 to the inch). */
const MM = 96 / 25.4;
/** In millimetres. */
const MARGIN = 12;
const WIDTH = (210 - 2 * MARGIN) * MM;
const HEIGHT = (297 - 2 * MARGIN) * MM;
const PAGE = `@page{size:A4;margin:${MARGIN}mm}html,body{margin:0;background:#fff}`;

/** Sizes of type that are tried, in points; below the last the sheet is made smaller as a whole. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5];
/** From here on the description has to go. */
const TIGHT = 9;
/** How long a browser may take to begin, in milliseconds. */
const PATIENCE = 1000;

/** What is printed. */
export interface Sheet {
  /** Name of the document, which a file of it takes. */
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly content: unknown;
  readonly styles: readonly CSSResult[];
}

let lastFrame: HTMLIFrameElement | undefined;

/**
 * Prints a page of its own, made in a frame without an address: it needs no rule of the host's and asks for nothing. Where the
 * frame is closed to us, as in a sandbox, the whole page is printed.
 *
 * @param host whose root takes the frame, and whose font and accent the sheet has
 */
export async function printSheet(
  host: LitElement,
  {title, language, content, styles}: Sheet,
): Promise<PrintOutcome> {
  const frame = await openFrame(host);
  const {contentWindow: view, contentDocument: page} = frame;
  if (!view || !page) {
    frame.remove();
    return (await prints(window)) ? 'page' : 'refused';
  }
  page.documentElement.lang = language;
  page.title = title;
  const made = makeSheet(page, host, styles);
  render(content, made.root, {creationScope: page});
  fit(made.sheet, page);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), {once: true});
  view.focus();
  return (await prints(view)) ? 'sheet' : 'refused';
}

/** Some browsers read the frame after `print` is over: it stays until then, or until the next one. */
async function openFrame(host: LitElement): Promise<HTMLIFrameElement> {
  lastFrame?.remove();
  const frame = document.createElement('iframe');
  lastFrame = frame;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    inlineSize: `${WIDTH}px`,
    blockSize: `${HEIGHT}px`,
    border: '0',
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  host.renderRoot.append(frame);
  await loaded;
  return frame;
}

function makeSheet(page: Document, host: LitElement, styles: readonly CSSResult[]) {
  page.adoptedStyleSheets = [sheetIn(page, PAGE)];
  const sheet = page.createElement('div');
  const root = sheet.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = styles.map(({cssText}) => sheetIn(page, cssText));
  const {fontFamily} = getComputedStyle(host);
  const accent = getComputedStyle(host).getPropertyValue('--budget-accent');
  sheet.style.setProperty('--budget-font', fontFamily);
  if (accent) sheet.style.setProperty('--budget-accent', accent);
  page.body.append(sheet);
  return {sheet, root};
}

/** Sheets belong to the document they were made in. */
function sheetIn(page: Document, text: string): CSSStyleSheet {
  const view = page.defaultView;
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Makes the type smaller until everything is on one page; what is still too long is made smaller as a picture is. */
function fit(sheet: HTMLElement, page: Document): void {
  for (const size of SIZES) {
    page.documentElement.style.fontSize = `${size}pt`;
    if (size <= TIGHT) sheet.toggleAttribute('tight', true);
    if (sheet.offsetHeight <= HEIGHT) return;
  }
  sheet.style.setProperty('zoom', String(Math.floor((1000 * HEIGHT) / sheet.offsetHeight) / 1000));
}

/** Whether printing began: a sandbox without `allow-modals` says nothing and does nothing. */
async function prints(view: Window): Promise<boolean> {
  const begun = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true), {once: true});
    setTimeout(() => resolve(false), PATIENCE);
  });
  view.print();
  return begun;
}
