import {conformanceTables} from '../test/feed/conformance-tables.mjs';

const NAME = 'virtual:standard-tables';

/** A module with what the readers do with every field of every standard, found out when it is first asked for. */
export function standardTables() {
  let made;
  return {
    name: 'standard-tables',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      made ??= conformanceTables();
      return `export const standardTables = ${JSON.stringify(await made)};`;
    },
  };
}
