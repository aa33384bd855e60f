import {html, nothing} from 'lit';
import {formatsFor} from '../i18n/formats.js';
import type {Locale} from '../i18n/locale.js';
import {loadMessages} from '../i18n/messages.js';
import {coreWords} from '../i18n/sections/core.js';
import {liveWords} from '../i18n/sections/live.js';
import type {AmountChange, Changes} from '../model/changes.js';
import type {Figures} from '../store/figures.js';
import type {TableColumn} from './table-columns.js';

/** What has become of a row. */
interface RowChange {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly amounts: readonly AmountChange[];
}

/**
 * Marks in a table what has changed since the page was opened: a word beside the name, and beside each figure what it was.
 *
 * @param columns of the figures; they get their `mark`
 */
export async function markChanges(
  columns: readonly TableColumn[],
  changes: Changes,
  figures: Figures,
  language: Locale,
): Promise<void> {
  const {live} = await loadMessages(language, [coreWords, liveWords]);
  const formats = formatsFor(language);
  const rows = changedRows(changes, figures);
  for (const column of columns) column.mark = (row) => markOf(column, rows.get(row));

  function markOf({kind, key}: TableColumn, change: RowChange | undefined) {
    if (!change) return nothing;
    if (kind === 'title') return html` <span class="changed">${live.kinds[change.kind]}</span>`;
    const {before, currency, currencyBefore} = change.amounts.find(({stage}) => stage === key) ?? {};
    if (before === undefined || currency === undefined) return nothing;
    const was = live.before(formats.money(before, currencyBefore ?? currency));
    return html`<small class="changed">${was}</small>`;
  }
}

function changedRows({projects, lines}: Changes, {dataset, view}: Figures): ReadonlyMap<number, RowChange> {
  if (view.records === 'lines')
    return new Map((lines ?? []).flatMap((line) => (line.row === undefined ? [] : [[line.row, line]])));
  const changed = new Map(projects.map((change) => [change.id, change]));
  const rows = new Map<number, RowChange>();
  if (changed.size > 0)
    dataset.projects.ids.forEach((id, row) => {
      const change = changed.get(id);
      if (change) rows.set(row, change);
    });
  return rows;
}
