/** Longer records are broken into lines. */
const WIDTH = 100;

/**
 * JSON that people can read and compare: what fits stands on one line, coordinates always do, and everything else has a
 * line a member.
 */
export function readableJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value) ?? 'null';
  if (typeof value !== 'object' || value === null) return line;
  if (isCoordinates(value)) return line;
  if (line.length + indent.length <= WIDTH) return onOneLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + readableJson(item, inner));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${inner}${JSON.stringify(key)}: ${readableJson(member, inner)}`);
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** A line break outside of texts is one that was put in to be taken out again. */
function onOneLine(value: object): string {
  return JSON.stringify(value, null, 1)
    .replace(/(?<=[[{])\n\s*|\n\s*(?=[\]}])/g, '')
    .replace(/\n\s*/g, ' ');
}

function isCoordinates(value: unknown): boolean {
  return (
    Array.isArray(value) && (typeof value[0] === 'number' || (value.length > 0 && isCoordinates(value[0])))
  );
}
