import integrityJson from 'package:integrity';
import version from 'package:version';

/** Where the scripts of this library are hosted, and what they are to be. */
export interface EmbedHost {
  /** Absolute addresses. */
  readonly script: string;
  readonly resizer: string;
  readonly page: string;
  /** Hashes by file name; none where the sources are not built. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly version: string;
}

/** Networks whose addresses name a version: `…/open-budget-elements@0.1.0/dist/embed.js`. */
const VERSIONED =
  /^(https:\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com|esm\.sh)\/open-budget-elements)(?:@[^/]*)?\//;

/**
 * @param script address of `embed.js`; by default beside the script that this code is in
 * @param base what a relative address is resolved against
 */
export function embedHost(script: string | undefined, base: string): EmbedHost {
  const address = script && URL.canParse(script, base) ? new URL(script, base).href : ownScript(base);
  const exact = address.replace(VERSIONED, `$1@${version}/`);
  return {
    script: exact,
    resizer: new URL('resize.js', exact).href,
    page: new URL('embed.html', exact).href,
    integrity: JSON.parse(integrityJson) as Record<string, string>,
    version,
  };
}

/** A script that is no module, as some bundlers write, has no address of its own. */
function ownScript(base: string): string {
  try {
    return new URL('../embed.js', import.meta.url).href;
  } catch {
    return new URL('embed.js', base).href;
  }
}
