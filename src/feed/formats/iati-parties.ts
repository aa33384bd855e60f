import type {Party} from '../../model/project.js';
import {elementsOf, textIn, wordIn} from './iati-tree.js';
import type {JsonRecord} from './record.js';
import {hasText} from './text-of.js';

/** Roles of participating organisations: who pays, who answers for it, who does it. */
const ROLES = {
  source: ['1', 'funding'],
  authority: ['2', 'accountable'],
  supplier: ['4', 'implementing'],
} as const;

/** Bodies of an activity by what they do, each role as a list. */
export function partiesOf(
  activity: JsonRecord,
  language: string,
): Readonly<Record<keyof typeof ROLES, readonly Party[]>> {
  const all = elementsOf(activity, 'participatingorg', 'participatingorgs').map((element) => ({
    role: (wordIn([element], 'role') ?? '').toLowerCase(),
    party: partyIn(element, language),
  }));
  const ofRole = (role: keyof typeof ROLES): readonly Party[] =>
    all.flatMap(({role: word, party}) =>
      party && (ROLES[role] as readonly string[]).includes(word) ? [party] : [],
    );
  return {source: ofRole('source'), authority: ofRole('authority'), supplier: ofRole('supplier')};
}

/** The body that reports. */
export function reporting(activity: JsonRecord, language: string): readonly Party[] {
  const [element] = elementsOf(activity, 'reportingorg');
  const party = element && partyIn(element, language);
  return party ? [party] : [];
}

function partyIn(element: JsonRecord, language: string): Party | undefined {
  const [inside] = elementsOf(element, 'organisation');
  const holder = inside ?? element;
  const name = textIn([holder['name'] === undefined ? holder : {text: holder['name']}], language);
  const id = wordIn([holder], 'ref');
  if (id === undefined && !hasText(name)) return undefined;
  return {...(id === undefined ? {} : {id}), name: hasText(name) || id === undefined ? name : {und: id}};
}
