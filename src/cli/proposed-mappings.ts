import {type Mapping} from '../feed/formats/mapping.js';
import {proposeMapping} from '../feed/formats/propose-mapping.js';
import type {CommandLine} from './command-line.js';
import type {OpenedSource} from './open-sources.js';
import {readableJson} from './readable-json.js';

/** Mappings to look through and save, by the sources that need one. */
export type ProposedMappings = ReadonlyMap<string, Mapping>;

/** Proposes a mapping for each source whose money is withheld for want of one; what the command line tells is in it. */
export function proposedMappings(
  sources: readonly OpenedSource[],
  {currency, unit}: CommandLine,
): ProposedMappings {
  const proposed = new Map<string, Mapping>();
  for (const {source, json, dataset} of sources) {
    const mapping = dataset.meta.needs.includes('mapping') ? proposeMapping(json) : undefined;
    if (!mapping) continue;
    proposed.set(source, {
      ...mapping,
      ...(currency === undefined ? {} : {currency}),
      ...(unit === undefined ? {} : {unit}),
    });
  }
  return proposed;
}

/** The mappings as people save them, and the command that follows. */
export function mappingReport(proposed: ProposedMappings, {sources, mappings}: CommandLine): string {
  const several = sources.length > 1;
  const files = sources.map((source, at) =>
    proposed.has(source) ? `mapping${several ? `-${at + 1}` : ''}.json` : (mappings[at] ?? '-'),
  );
  const named = files.map((file) => `--mapping ${file}`).join(' ');
  const parts = sources.flatMap((source, at) => {
    const mapping = proposed.get(source);
    if (!mapping) return [];
    const lacking = ['currency', 'unit'].filter((key) => !(key in mapping));
    return [
      `Proposed mapping${several ? ` for ${source}` : ''}: look through it, mend it and save it as ${files[at]}`,
      readableJson(mapping),
      ...(lacking.length > 0 ? [LACKING[lacking.join()] ?? ''] : []),
      '',
    ];
  });
  return [...parts, `Then: open-budget inspect ${sources.join(' ')} ${named}`].join('\n');
}

const LACKING: Readonly<Record<string, string>> = {
  currency: 'Add "currency" to it, such as "KZT": the feed does not tell it.',
  unit: 'Add "unit" to it, 1, 1000 or 1000000: the feed does not tell what its amounts count in.',
  'currency,unit':
    'Add "currency", such as "KZT", and "unit", 1, 1000 or 1000000, to it: the feed does not tell them.',
};
