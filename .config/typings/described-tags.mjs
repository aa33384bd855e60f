/**
 * What a page can write in each tag, from the manifest: attributes without those that only tell, properties that have no
 * attribute, events.
 */
export function describedTags({modules}) {
  return modules.flatMap(({declarations}) => declarations).map(describedTag);
}

function describedTag({name, tagName, summary, description, attributes = [], members = [], ...rest}) {
  const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const {events = [], cssProperties = [], cssParts = [], slots = []} = rest;
  return {
    name,
    tagName,
    summary: summary ?? description,
    description,
    attributes: attributes.filter(({fieldName}) => fields.some((field) => field.name === fieldName)),
    properties: fields.filter(({attribute, static: ofClass}) => attribute === undefined && !ofClass),
    events,
    cssProperties,
    cssParts,
    slots,
  };
}

/** The words an attribute may be, in their order: none where it takes any text or number. */
export function wordsOf({type}) {
  return [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
}

/** A description on one line. */
export function inline(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
