import type {ColumnBuilder} from '../../model/column-builder.js';
import type {Party} from '../../model/project.js';
import type {Text} from '../../model/text.js';
import {isRecord, wordOf} from './record.js';
import {hasText, NO_TEXT, textOf} from './text-of.js';

/** A body or company: a plain name, or `{"id": …, "name": …, "url": …}`; undefined where it has neither name nor id. */
export function partyOf(value: unknown, language: string): Party | undefined {
  if (!isRecord(value)) {
    const word = wordOf(value);
    return word === undefined ? undefined : {name: {[language]: word}};
  }
  const id = wordOf(value['id']);
  const name = textOf(value['name'] ?? value['title'], language);
  if (id === undefined && !hasText(name)) return undefined;
  const url = value['url'] ?? value['uri'];
  return {
    ...(id === undefined ? {} : {id}),
    name: name === NO_TEXT && id !== undefined ? {und: id} : name,
    ...(typeof url === 'string' && url !== '' ? {url} : {}),
  };
}

/** What tells one party from another: its identifier, else its name in the first language it has. */
export function partyKey({id, name}: Party): string {
  return id ?? firstOf(name);
}

/** The code of a party in its dimension. */
export function partyCode(builder: ColumnBuilder, party: Party): number {
  return builder.code(partyKey(party), party.name);
}

/** The text in the first language it has; `''` for none. */
export function firstOf(text: Text): string {
  for (const tag in text) return text[tag] ?? '';
  return '';
}
