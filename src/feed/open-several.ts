import type {Issue} from '../model/issue.js';
import {joinedBlocks} from './blocks.js';
import {FeedError} from './feed-error.js';
import {joinDatasets, type JoinPart} from './join-datasets.js';
import {openBytes, type PartRequests} from './open-bytes.js';
import type {Source} from './parse-tasks.js';

/**
 * Reads several sources of one view, each by its own standard, and joins them.
 *
 * @throws {FeedError} when nothing can be made of the first; a later one that fails is told in the issues
 */
export async function openSeveral(sources: readonly Source[], requests: PartRequests) {
  const parts: JoinPart[] = [];
  const issues: Issue[] = [];
  for (const [position, source] of sources.entries()) {
    const {name = ''} = source;
    try {
      if ('failure' in source) throw new FeedError(source.failure.code, source.failure.message);
      const dataset = await openBytes(joinedBlocks(source.blocks), {...source.options, requests});
      const {url} = source.options;
      parts.push({name, dataset, ...(url === undefined ? {} : {url})});
    } catch (error) {
      if (position === 0 || requests.signal?.aborted) throw error;
      issues.push(failedSource(name, error));
    }
  }
  const dataset = joinDatasets(parts);
  return {...dataset, issues: [...issues, ...dataset.issues]};
}

function failedSource(source: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    level: 'warning',
    code: 'source-failed',
    pointer: '',
    message: `${source} could not be read, and what it tells is missing here: ${reason}`,
    values: {source, reason, code: error instanceof FeedError ? error.code : 'unreadable'},
  };
}
