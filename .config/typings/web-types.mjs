import {defaultOf} from './custom-data.mjs';
import {describedTags, inline, wordsOf} from './described-tags.mjs';

/** What JetBrains' editors read: found by `web-types` in package.json. */
export function webTypes(manifest, {name, version, tokens}) {
  const tags = describedTags(manifest);
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {elements: tags.map(elementOf)},
      css: {
        properties: tokens.map(({note, ...token}) => ({
          name: `--budget-${token.name}`,
          description: `${note} By default ${defaultOf(token)}.`,
        })),
      },
    },
  };
}

function elementOf({tagName, description, attributes, properties, events, slots, ...css}) {
  return {
    name: tagName,
    description,
    attributes: attributes.map(attributeOf),
    slots: slots.map(({name, description: told}) => ({name: name ?? '', description: inline(told)})),
    js: {
      properties: [...attributes, ...properties].map((property) => ({
        name: property.fieldName ?? property.name,
        description: inline(property.description),
        type: property.type?.text ?? 'unknown',
      })),
      events: events.map(({name, description: told}) => ({name, description: inline(told)})),
    },
    css: {
      parts: css.cssParts.map(({name, description: told}) => ({name, description: inline(told)})),
      properties: css.cssProperties.map(({name, description: told}) => ({name, description: inline(told)})),
    },
  };
}

function attributeOf(attribute) {
  const isFlag = attribute.type.text === 'boolean';
  const words = wordsOf(attribute);
  return {
    name: attribute.name,
    description: inline(attribute.description),
    ...(attribute.default === undefined || isFlag ? {} : {default: attribute.default}),
    value: isFlag
      ? {kind: 'no-value', type: 'boolean'}
      : {kind: 'plain', type: attribute.type.text, required: true},
    ...(words.length > 0 ? {values: words.map((name) => ({name}))} : {}),
  };
}
