import {html, nothing} from 'lit';
import type {Messages} from '../i18n/messages.js';
import type {TableColumn} from './table-columns.js';

/** What stands above the table. */
export interface TableTools {
  readonly messages: Messages;
  readonly columns: readonly TableColumn[];
  /** Words searched for; undefined where the page fixes them. */
  readonly text: string | undefined;
  /** How many rows are found. */
  readonly found: string;
  isShown(column: TableColumn): boolean;
  search(text: string, now: boolean): void;
  swap(key: string): void;
}

/** Search, how much it found, and the choice of columns. */
export function renderTableTools({messages, columns, text, found, isShown, search, swap}: TableTools) {
  const {table} = messages;
  const typed = (event: Event, now: boolean) => search((event.target as HTMLInputElement).value.trim(), now);
  return html`
    <div class="tools">
      ${
        text === undefined
          ? nothing
          : html`<input
            type="search"
            aria-label=${table.searchLabel}
            placeholder=${table.searchHint}
            autocomplete="off"
            .value=${text}
            @input=${(event: Event) => typed(event, false)}
            @change=${(event: Event) => typed(event, true)}
          />`
      }
      <span class="note" role="status">${found}</span>
      <details class="chooser">
        <summary>${table.columns}</summary>
        <div class="sheet" role="group" aria-label=${table.columns}>
          ${columns
            .filter(({kind}) => kind !== 'title')
            .map(
              (column) => html`<label>
                <input type="checkbox" .checked=${isShown(column)} @change=${() => swap(column.key)} />${column.name}
              </label>`,
            )}
        </div>
      </details>
    </div>
  `;
}
