import type {Formats} from '../i18n/formats.js';
import type {CoreMessages} from '../i18n/messages/core.js';
import type {Meta} from '../model/dataset.js';
import {chooseText} from '../model/text.js';

/** What is known of the figures in a file. */
export interface FileSource {
  readonly meta: Meta;
  /** Address of the feed. */
  readonly url: string | undefined;
  readonly core: CoreMessages;
  readonly formats: Formats;
}

/** Where figures come from, when they were true, on what terms: the footer in one line, for files that leave the page. */
export function footnote({meta, url: feedUrl, core, formats}: FileSource): string {
  const {publisher, source, asOf, modified, license, illustrative} = meta;
  const address = source ?? publisher?.url ?? feedUrl;
  const name = chooseText(publisher?.name, formats.locale)?.text;
  const host = address !== undefined && URL.canParse(address) ? new URL(address).host : address;
  const from = [name, host].filter(Boolean).join(', ');
  return [
    illustrative ? core.illustrative : '',
    from === '' ? '' : `${core.source}: ${from}`,
    asOf === undefined ? '' : `${core.asOf}: ${formats.date(asOf)}`,
    modified === undefined ? '' : core.fileDate(formats.date(modified)),
    license === undefined ? '' : `${core.licence}: ${license}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
