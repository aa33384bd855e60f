/**
 * Attributes that an address does not set: `feed` stands for `src`; the state is the element's own; a frame keeps nothing in its
 * address and shares nothing by group; code comes from the page's own host.
 */
const CLOSED = [
  'src',
  'state',
  'permalink',
  'group',
  'worker-url',
  'id',
  'class',
  'style',
  'slot',
  'part',
  'is',
];

/**
 * The parameters of a query that are attributes of an element, by the list that the browser itself watches.
 *
 * @param observed `observedAttributes` of the element's class
 */
export function frameAttributes(
  query: URLSearchParams,
  observed: readonly string[],
): ReadonlyMap<string, string> {
  const open = observed.filter((name) => !CLOSED.includes(name) && !name.startsWith('on'));
  return new Map(open.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])));
}
