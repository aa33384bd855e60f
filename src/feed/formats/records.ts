import {FeedError} from '../feed-error.js';
import type {FeedFormat} from '../format.js';
import {foundRecords, kindCalled, numberColumn} from './found-records.js';
import {IssueList} from './issue-list.js';
import {mappedHead} from './mapped-head.js';
import {readMappedList} from './mapped-list.js';

/**
 * A list of records of no standard, in an envelope or not: a record is a project, or a line of a budget. A mapping explains
 * it; without one places, titles and plain values are taken by their usual names and money is withheld.
 */
export const records = {
  standard: 'records',
  read(json, options) {
    const {mapping} = options;
    const found = foundRecords(json, mapping?.records, mapping?.children);
    if (!found) {
      const path = mapping?.records === undefined ? '' : ` at "${mapping.records}"`;
      throw new FeedError(
        'nothing-to-read',
        `The document has no list of records${path}. Name its path in a mapping: {"records": "data.items"}.`,
      );
    }
    const issues = new IssueList();
    issues.at(found.base);
    const head = mappedHead(found.records, options, issues, mapping ? undefined : kindCalled(found.base));
    const id = mapping || head.mapping.id !== undefined ? undefined : numberColumn(found.records);
    const numbered = id === undefined ? head : {...head, mapping: {...head.mapping, id}};
    return readMappedList(found, 'records', numbered, options, issues);
  },
} satisfies FeedFormat;
