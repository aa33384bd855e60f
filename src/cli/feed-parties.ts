import type {Entry} from '../model/dimension.js';
import type {Party, ProjectDetail} from '../model/project.js';
import {told, writtenText} from './feed-text.js';

/** The bodies or companies of a project: those of its column, in full where its detail tells them. */
export function parties(entries: readonly Entry[], details: readonly Party[]): readonly unknown[] {
  const known = new Map(details.map((party) => [party.id ?? Object.values(party.name)[0] ?? '', party]));
  if (entries.length === 0) return details.map(partyRecord);
  return entries.map(({key, label}) => {
    const party = known.get(key);
    return party
      ? partyRecord(party)
      : partyRecord({...(Object.values(label)[0] === key ? {} : {id: key}), name: label});
  });
}

function partyRecord({id, name, url}: Party): unknown {
  const word = writtenText(name);
  return id === undefined && url === undefined && typeof word === 'string'
    ? word
    : told({id, name: word, url});
}

/** Sources of money with their shares: a share belongs to the source of the same name, else of the same place in the list. */
export function funding(
  entries: readonly Entry[],
  shares: NonNullable<ProjectDetail['funding']>,
): readonly unknown[] {
  if (entries.length === 0) return shares.map(({source, value}) => told({name: writtenText(source), value}));
  return entries.map(({key, label}, index) => {
    const words = new Set([key, ...Object.values(label)]);
    const share =
      shares.find(({source}) => Object.values(source).some((word) => words.has(word))) ??
      (shares.length === entries.length ? shares[index] : undefined);
    const name = writtenText(share?.source ?? label);
    if (share === undefined && (name === undefined || name === key)) return key;
    return told({
      id: Object.values(share?.source ?? label)[0] === key ? undefined : key,
      name,
      value: share?.value,
    });
  });
}
