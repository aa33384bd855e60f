import {errorWords} from '../i18n/sections/errors.js';
import {html, nothing, render} from 'lit';
import type {Formats} from '../i18n/formats.js';
import {loadIssueMessages} from '../i18n/issues.js';
import {loadMessages} from '../i18n/messages.js';
import type {Issue} from '../model/issue.js';

/** More than this nobody reads; the command `open-budget validate` tells all. */
const MOST = 12;

/** Fills a box with what was found in a feed, in the reader's language: what, where, how often. */
export async function fillIssues(
  box: HTMLElement,
  issues: readonly Issue[],
  formats: Formats,
): Promise<void> {
  const [say, {errors}] = await Promise.all([
    loadIssueMessages(formats.locale),
    loadMessages(formats.locale, [errorWords]),
  ]);
  const list = issues.filter(({level}) => level !== 'info').slice(0, MOST);
  render(
    html`<ul>
      ${list.map(
        (issue) => html`<li>
          ${errors.issueLevels[issue.level]}${issue.count ? ` (${errors.issueTimes(issue.count, formats.integer(issue.count))})` : ''}:
          ${say(issue)} ${issue.pointer ? html`<code>${issue.pointer}</code>` : nothing}
        </li>`,
      )}
    </ul>`,
    box,
  );
}
