import {attributeTypes} from './attribute-types.mjs';

/** Describes the elements of `src` for editors and for Storybook. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/cli/**', 'src/**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/** Keeps what a user of the package can name: registered elements, their public members, events of ours. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: manifest}) {
      const typeOf = attributeTypes();
      for (const module of manifest.modules) {
        module.declarations = module.declarations?.filter((declaration) => declaration.tagName) ?? [];
        module.declarations.forEach((declaration) => tidy(declaration, typeOf));
      }
      manifest.modules = manifest.modules.filter((module) => module.declarations.length > 0).map(asPublished);
    },
  };
}

function tidy(declaration, typeOf) {
  declaration.members = declaration.members?.filter(
    (member) => !['private', 'protected'].includes(member.privacy),
  );
  for (const member of declaration.members ?? [])
    if (member.attribute) member.type = {text: typeOf(declaration.name, member.name)};
  for (const attribute of declaration.attributes ?? [])
    attribute.type = {text: typeOf(declaration.name, attribute.fieldName)};
  // The analyzer also takes what is given to an event's constructor for the name of an event.
  declaration.events = declaration.events?.filter(({name}) => name?.startsWith('budget-'));
}

/** The module that a user imports to get the tag. */
function asPublished({declarations}) {
  const path = `dist/define/${declarations[0].tagName}.js`;
  const exports = declarations.map(({name, tagName}) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: {name, module: path},
  }));
  return {kind: 'javascript-module', path, declarations, exports};
}
