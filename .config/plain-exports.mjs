/**
 * Lets chunks export to each other what they hold under the names it has inside: Rollup gives each export a short name before
 * the minifier gives another, and a page of charts would tell two hundred pairs. Names of modules that others ask for by
 * `import()` stay, and so do the namespaces that stand in for modules inside a larger chunk.
 */
export function plainExports() {
  return {
    name: 'plain-exports',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const renamed = new Map();
      for (const chunk of chunks) {
        const known = chunk.facadeModuleId ? this.getModuleInfo(chunk.facadeModuleId).exports : [];
        renamed.set(chunk.fileName, namesOf(this.parse(chunk.code), chunk.code, new Set(known)));
      }
      for (const chunk of chunks) chunk.code = withNames(chunk, this.parse(chunk.code), renamed);
    },
  };
}

/** By the name that others use, the name inside. */
function namesOf({body}, code, known) {
  const pairs = body
    .filter(({type, source}) => type === 'ExportNamedDeclaration' && !source)
    .flatMap(({specifiers}) => specifiers.map(({local, exported}) => [exported.name, local.name]));
  const stays = ([outside, inside]) =>
    outside.length > 2 || known.has(outside) || code.includes(`${inside}=Object.freeze({__proto__:null`);
  const taken = new Set(pairs.filter(stays).map(([outside]) => outside));
  return new Map(pairs.filter((pair) => !stays(pair) && !taken.has(pair[1])));
}

function withNames({fileName, code}, {body}, renamed) {
  const changes = body.flatMap((node) => {
    const {type, specifiers = [], source} = node;
    const names = renamed.get(
      source ? new URL(source.value, `file:///${fileName}`).pathname.slice(1) : fileName,
    );
    if (!names) return [];
    if (specifiers.some((specifier) => specifier.type === 'ImportNamespaceSpecifier'))
      throw new Error(`${fileName} takes all names of ${source.value} at once.`);
    if (type === 'ExportNamedDeclaration' && source)
      return specifiers.map(({local, exported}) => [local, exported, names.get(local.name) ?? local.name]);
    if (type === 'ExportNamedDeclaration')
      return specifiers.map(({local, exported}) => [local, exported, local.name, names.get(exported.name)]);
    return specifiers
      .filter((specifier) => specifier.type === 'ImportSpecifier')
      .map(({imported, local}) => [imported, local, names.get(imported.name) ?? imported.name]);
  });
  return changes
    .sort(([a], [b]) => b.start - a.start)
    .reduce((rest, [from, to, name, other = to.name]) => {
      const pair = name === other ? name : `${name} as ${other}`;
      return rest.slice(0, Math.min(from.start, to.start)) + pair + rest.slice(Math.max(from.end, to.end));
    }, code);
}
