import {describedTags, inline} from './described-tags.mjs';

/** Declares every tag for the type files of frameworks; types themselves are those of the classes. */
export function tagsDeclaration(manifest) {
  const tags = describedTags(manifest);
  const events = [...new Set(tags.flatMap((tag) => tag.events.map(({type}) => type.text)))].sort();
  const classes = tags.map(({name}) => name).sort();
  return `import type {${[...classes, ...events].join(', ')}} from '../index.js';

/** Every tag: its element, what can be written in it, what only a property takes, what it tells. */
export interface BudgetTags {
${tags.map(tagEntry).join('\n')}
}

${tags.map(attributesOf).join('\n\n')}
`;
}

function tagEntry({name, tagName, summary, properties, events}) {
  const own = properties.map((property) => `${property.name}?: ${name}['${property.name}']`).join('; ');
  const told = events.map((event) => `'${event.name}': ${event.type.text}`).join('; ');
  return `  /** ${inline(summary)} */
  '${tagName}': {element: ${name}; attributes: ${name}Attributes; properties: {${own}}; events: {${told}}};`;
}

function attributesOf({name, tagName, attributes}) {
  const lines = attributes.map(
    (attribute) => `  /** ${inline(attribute.description)} */
  '${attribute.name}'?: ${name}['${attribute.fieldName}'] | undefined;`,
  );
  return `/** Attributes of \`${tagName}\`. */
export interface ${name}Attributes {
${lines.join('\n')}
}`;
}
