import type {Issue, IssueLevel} from '../../model/issue.js';
import {IssueList} from './issue-list.js';

/** Issues that know the row of a table they stand at. */
export class RowIssues extends IssueList {
  /** Position of the row, 1 for the first below the header; 0 outside of rows. Moving elsewhere leaves the rows. */
  row = 0;

  override at(base: string, index = -1): void {
    this.row = 0;
    super.at(base, index);
  }

  override add(
    level: IssueLevel,
    code: string,
    path: string,
    message: string,
    values?: Issue['values'],
  ): void {
    super.add(level, code, path, message, this.row > 0 ? {row: this.row, ...values} : values);
  }
}
