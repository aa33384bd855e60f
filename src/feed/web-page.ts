import {FeedError} from './feed-error.js';

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta)\b/i;
const TITLE = /<title[^>]*>([^<]{1,200})/i;

/**
 * Refuses a web page where data were asked for: a page to sign in, a page "not found" that a server sends as found.
 *
 * @param head beginning of the document
 * @throws {FeedError} `web-page` with its title
 */
export function refuseWebPage(head: string): void {
  if (!PAGE.test(head)) return;
  const title = TITLE.exec(head)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const named = title === '' ? '' : ` ("${title}")`;
  const message = `This is a web page${named}, not data. Give the address of the data file itself; a page to sign in or a page "not found" may stand in its place.`;
  throw new FeedError('web-page', message, '', {title});
}
