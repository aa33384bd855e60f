import {addressesOf} from '../feed/source-addresses.js';
import {resolveLocale} from '../i18n/locale.js';
import {chooseText} from '../model/text.js';
import type {OembedLine} from './oembed-line.js';
import {oembedReply} from './oembed-reply.js';
import {joined, openSources, SourceError} from './open-sources.js';
import {isAddress} from './read-source.js';
import type {Output} from './run-command.js';
import {writeOut} from './write-out.js';

/** Writes the oEmbed reply for an iframe's page. A feed that cannot be read costs its title, not the reply. */
export async function oembed(line: OembedLine, output: Output): Promise<number> {
  const title = line.title ?? (await titleOf(line.page, output.complain));
  const text = JSON.stringify(oembedReply(line, title), null, 2);
  return writeOut(text, line.out, output);
}

async function titleOf(page: URL, complain: Output['complain']): Promise<string> {
  const locale = resolveLocale(page.searchParams.get('locale')) ?? 'kk';
  const heading = page.searchParams.get('heading');
  if (heading) return heading;
  const sources = feedsOf(page);
  if (sources.length === 0) {
    complain('The address names no feed; give a title with --title.');
    return page.hostname;
  }
  try {
    const opened = await openSources({command: 'inspect', sources, json: false, locale, mappings: []});
    const {meta} = joined(opened);
    const title = chooseText(meta.title, locale) ?? chooseText(meta.publisher?.name, locale);
    if (title) return title.text;
    complain('The feed has no title; give one with --title.');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    complain(`The title was not read: ${error.message} Give one with --title.`);
  }
  return page.hostname;
}

/** Only addresses: a page on the web names no file of this machine. */
function feedsOf(page: URL): readonly string[] {
  return addressesOf(page.searchParams.getAll('feed').join(' '))
    .filter((address) => address !== '' && URL.canParse(address, page.href))
    .map((address) => new URL(address, page.href).href)
    .filter(isAddress);
}
