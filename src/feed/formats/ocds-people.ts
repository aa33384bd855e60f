import type {Party} from '../../model/project.js';
import type {BudgetParts} from './ocds-budget.js';
import type {OcdsContracts} from './ocds-contracts.js';
import type {OcdsParties} from './ocds-parties.js';
import {firstOf, partyCode, partyKey} from './party-of.js';
import type {LooseDetail, ProjectWriter} from './project-writer.js';
import {isRecord, type JsonRecord, listOf, recordOf} from './record.js';

/** Who buys, with the offices in the order in which they speak for the process, and the parts of the dossier. */
export interface People {
  readonly offices: readonly unknown[];
  readonly detail: LooseDetail;
}

/** Puts the buyer, the suppliers and who pays. */
export function putPeople(
  row: number,
  release: JsonRecord,
  contracts: OcdsContracts,
  {funding}: BudgetParts,
  parties: OcdsParties,
  {dimensions: {authority, supplier, source}}: ProjectWriter,
): People {
  const references = [
    release['buyer'],
    recordOf(release['tender'])['procuringEntity'],
    ...parties.withRole('buyer'),
    ...parties.withRole('procuringEntity'),
  ];
  const known = references.filter((reference) => parties.resolve(reference) !== undefined);
  const [buyer] = known;
  const named = parties.resolve(buyer);
  if (named) authority.set(row, partyCode(authority, named));
  const suppliers = suppliersOf(release, contracts, parties);
  supplier.set(row, supplier.joint(suppliers.map((party) => partyCode(supplier, party))));
  const funders = parties.withRole('funder').flatMap((party) => parties.resolve(party) ?? []);
  const codes =
    funding.length > 0
      ? funding.map(({source: name}) => source.code(firstOf(name), name))
      : funders.map((party) => partyCode(source, party));
  source.set(row, source.joint(codes));
  return {
    offices: known,
    detail: {
      authority: named,
      suppliers: suppliers.length > 0 ? suppliers : undefined,
      funding: funding.length > 0 ? funding : undefined,
    },
  };
}

/** Suppliers of contracts that stand, else of active awards, else parties with that role; each once. */
function suppliersOf(release: JsonRecord, {list}: OcdsContracts, parties: OcdsParties): readonly Party[] {
  const ofContracts = list
    .filter(({status}) => status !== 'cancelled')
    .flatMap(({suppliers}) => suppliers ?? []);
  const ofAwards = listOf(release['awards'])
    .filter(isRecord)
    .filter(({status}) => status === 'active')
    .flatMap((award) => parties.all(award['suppliers']));
  const found =
    [ofContracts, ofAwards].find((some) => some.length > 0) ?? parties.all(parties.withRole('supplier'));
  return [...new Map(found.map((party) => [partyKey(party), party])).values()];
}
