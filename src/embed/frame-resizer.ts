import {heightIn, HELLO, type HelloMessage, VERSION} from './size-message.js';

/** Heights beyond these are a mistake or a prank, in CSS pixels. */
const LEAST = 40;
const MOST = 20_000;

const RUNNING = Symbol.for('open-budget-elements.frame-resizer');

/**
 * Makes the iframes that hold our page as high as what is in them; those that come later too.
 *
 * A message counts when it comes from the window of such an iframe; of whatever origin, as a sandboxed frame has none. A second
 * copy of this script on a page does nothing.
 */
export function resizeFrames(): void {
  const holder = globalThis as {[RUNNING]?: true};
  if (holder[RUNNING]) return;
  holder[RUNNING] = true;
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const frame = height === undefined ? undefined : framesIn(document).find(isSourceOf(source));
    if (frame && height !== undefined) fit(frame, height);
  });
  // Those that have told their height before anybody listened; others tell it when they have something to show.
  const hello: HelloMessage = {type: HELLO, version: VERSION};
  for (const frame of framesIn(document)) frame.contentWindow?.postMessage(hello, '*');
}

function isSourceOf(source: MessageEventSource | null): (frame: HTMLIFrameElement) => boolean {
  return ({contentWindow}) => source !== null && contentWindow === source;
}

/** The iframes with our page, in open shadow roots too. A page under another name is marked `data-budget-embed`. */
function framesIn(root: Document | ShadowRoot): readonly HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) frames.push(...framesIn(element.shadowRoot));
    if (element instanceof HTMLIFrameElement && isOurs(element)) frames.push(element);
  }
  return frames;
}

function isOurs(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('data-budget-embed') || /\/embed\.html(?:[?#]|$)/.test(frame.src);
}

/** Over every rule of the page: a height of its own would cut the content or let it scroll inside. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const whole = Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + edges(frame);
  frame.style.setProperty('height', `${whole}px`, 'important');
}

/** What border and padding take of the height that is set. */
function edges(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const widths = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return widths.reduce((sum, width) => sum + (Number.parseFloat(width) || 0), 0);
}
