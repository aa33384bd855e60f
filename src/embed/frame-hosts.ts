/** A host as a page lists it: a name, one for all names below it (`*.akimat.example`), with a port where it has one. */
const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/i;

/**
 * The hosts in a list that white space or commas separate; what is no host is left out.
 *
 * @returns undefined where there is no list: then every host is meant; a list without a host allows none
 */
export function hostsIn(list: string | undefined): readonly string[] | undefined {
  return list
    ?.split(/[\s,]+/)
    .filter((word) => HOST.test(word))
    .map((word) => word.toLowerCase());
}

/** Whether the host of an address, with its port where that is not the usual one, is one of those. */
export function isAmong({host}: URL, hosts: readonly string[]): boolean {
  return hosts.some((wanted) => (wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted));
}
