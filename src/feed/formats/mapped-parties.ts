import type {ColumnBuilder} from '../../model/column-builder.js';
import type {Party} from '../../model/project.js';
import type {PartySource, Source} from './mapping.js';
import {firstOf, partyCode, partyOf} from './party-of.js';
import {isParty, isPlain, reading, readingText} from './read-source.js';
import {listOf, wordOf} from './record.js';
import {sectorCode, type SectorWord, sectorWord} from './sector-code.js';
import {hasText} from './text-of.js';
import {isSpread, valuesPath} from './value-path.js';

export type ReadParties = (record: unknown) => readonly Party[];
export type ReadSector = (record: unknown) => SectorWord | undefined;

/**
 * Makes a reader of bodies or companies: their names, `{"id": …, "name": …}`, or a path to a list of either.
 *
 * @param id column of the identifier, where the mapping names it by itself
 */
export function readingParties(
  source: PartySource | undefined,
  id: Source | undefined,
  language: string,
): ReadParties {
  const read = namedParties(source, language);
  if (id === undefined) return read;
  const readId = reading(id);
  return (record) => {
    const parties = read(record);
    const own = wordOf(readId(record));
    if (own === undefined || parties.length > 1) return parties;
    return [{...(parties[0] ?? {name: {und: own}}), id: own}];
  };
}

function namedParties(source: PartySource | undefined, language: string): ReadParties {
  if (source === undefined) return () => NONE;
  if (isParty(source)) {
    const {id, name, url} = source;
    const [readId, readUrl] = [id, url].map((part) => (part === undefined ? undefined : reading(part)));
    const readName = name === undefined ? undefined : readingText(name, language);
    return (record) => {
      const own = wordOf(readId?.(record));
      const called = readName?.(record);
      const isNamed = called !== undefined && hasText(called);
      if (own === undefined && !isNamed) return NONE;
      const address = readUrl?.(record);
      return [
        {
          ...(own === undefined ? {} : {id: own}),
          name: isNamed ? called : {und: own ?? ''},
          ...(typeof address === 'string' && address !== '' ? {url: address} : {}),
        },
      ];
    };
  }
  if (typeof source === 'string' && isSpread(source)) {
    const every = valuesPath(source);
    return (record) => partiesOf(every?.(record) ?? [], language);
  }
  if (isPlain(source)) {
    const read = reading(source);
    return (record) => partiesOf(listOf(read(record)), language);
  }
  const readName = readingText(source, language);
  return (record) => {
    const name = readName(record);
    return hasText(name) ? [{name}] : NONE;
  };
}

function partiesOf(values: readonly unknown[], language: string): readonly Party[] {
  if (values.length === 0) return NONE;
  return values.map((value) => partyOf(value, language)).filter((party) => party !== undefined);
}

/** Makes a reader of one value of a classification. */
export function readingSector(source: PartySource, language: string): ReadSector {
  if (isParty(source)) {
    const party = readingParties(source, undefined, language);
    return (record) => {
      const [{id, name} = {id: undefined, name: {}}] = party(record);
      const key = id ?? firstOf(name);
      return key === '' ? undefined : {key, label: name};
    };
  }
  if (!isPlain(source)) {
    const readName = readingText(source, language);
    return (record) => {
      const label = readName(record);
      return hasText(label) ? {key: firstOf(label), label} : undefined;
    };
  }
  const read = reading(source);
  return (record) => {
    const word = sectorWord(read(record), language);
    return word && (word.label ? word : {...word, label: {[language]: word.key}});
  };
}

/** Puts the parties of a row into a dimension; several are one joint value. */
export function putParties(row: number, parties: readonly Party[], builder: ColumnBuilder): void {
  const [first] = parties;
  if (first === undefined) return;
  builder.set(
    row,
    parties.length === 1
      ? partyCode(builder, first)
      : builder.joint(parties.map((party) => partyCode(builder, party))),
  );
}

/** Puts a row's sector into its column; a row without one keeps "not told". */
export function putSector(row: number, word: SectorWord | undefined, builder: ColumnBuilder): void {
  if (word) builder.set(row, sectorCode(builder, word));
}

const NONE: readonly Party[] = Object.freeze([]);
