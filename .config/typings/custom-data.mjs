import {describedTags, inline, wordsOf} from './described-tags.mjs';

/** Tags and attributes as VS Code reads them (`html.customData`), which other editors with its language server do too. */
export function htmlCustomData(manifest) {
  return {
    version: 1.1,
    tags: describedTags(manifest).map(({tagName, description, attributes, ...parts}) => ({
      name: tagName,
      description: markdown([description, ...sectionsOf(parts)].join('\n\n')),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: inline(attribute.description),
        ...valuesOf(attribute),
      })),
    })),
  };
}

/** The tokens that a style sheet may set, and the parts of each element (`css.customData`). */
export function cssCustomData(manifest, tokens) {
  const tags = describedTags(manifest);
  const own = tags.flatMap(({tagName, cssProperties}) =>
    cssProperties.map(({name, description}) => ({name, description: `${tagName}: ${inline(description)}`})),
  );
  const shared = tokens.map(({name, note, ...values}) => ({
    name: `--budget-${name}`,
    description: `${note} By default ${defaultOf(values)}.`,
  }));
  const known = new Set(shared.map(({name}) => name));
  const parts = new Map();
  for (const {tagName, cssParts} of tags)
    for (const {name, description} of cssParts)
      parts.set(name, [...(parts.get(name) ?? []), `${tagName}: ${inline(description)}`]);
  return {
    version: 1.1,
    properties: [...shared, ...own.filter(({name}) => !known.has(name))],
    pseudoElements: [...parts].map(([name, told]) => ({
      name: `::part(${name})`,
      description: told.join('\n'),
    })),
  };
}

export function defaultOf({light, dark}) {
  return dark === undefined ? light : `${light}, dark ${dark}`;
}

/** A flag needs no value, which VS Code calls "v". */
function valuesOf(attribute) {
  if (attribute.type.text === 'boolean') return {valueSet: 'v'};
  const words = wordsOf(attribute);
  return words.length > 0 ? {values: words.map((name) => ({name}))} : {};
}

function sectionsOf({events, slots, cssParts, cssProperties}) {
  return [
    listOf('Events', events),
    listOf('Slots', slots),
    listOf('Parts', cssParts),
    listOf('CSS properties', cssProperties),
  ].filter(Boolean);
}

function listOf(title, entries) {
  if (entries.length === 0) return '';
  const lines = entries.map(({name, description}) => `- \`${name || '(default)'}\`: ${inline(description)}`);
  return [`**${title}**`, ...lines].join('\n');
}

function markdown(value) {
  return {kind: 'markdown', value};
}
