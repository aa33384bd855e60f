import type {OembedLine} from './oembed-line.js';

/** A reply of oEmbed 1.0 of the type "rich" (https://oembed.com, 2.3.4). */
export interface OembedReply {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which the reply may be kept. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const DAY = 86_400;

/** The reply for an iframe's page. Of its attributes WordPress keeps all: `wp_filter_oembed_result`. */
export function oembedReply({page, width, height, provider}: OembedLine, title: string): OembedReply {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider ?? page.hostname,
    provider_url: `${page.origin}/`,
    cache_age: DAY,
    width,
    height,
    html: `<iframe src="${quoted(page.href)}" width="${width}" height="${height}" title="${quoted(title)}" frameborder="0"></iframe>`,
  };
}

function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
