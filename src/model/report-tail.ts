/** How a report says what it is about: Open311 has no field for it that every server gives back. */
export interface ReportTail {
  /** Id of the project. */
  readonly project: string;
  /** Page of the project. */
  readonly url?: string;
  /** Letters by which the sender's form knows the report again. */
  readonly reference?: string;
}

const TAIL = /(?:^|\n)#(\S+)(?: (https?:\/\/\S+))?(?: ref:([a-z0-9]{4,32}))?$/;

/**
 * Ends a text with a line that names its project: `#p1 https://akimat.example/p1 ref:4k7q2mvx`.
 *
 * White space in an id or an address is per cent-encoded, so that the line has one meaning.
 */
export function withTail(text: string, {project, url, reference}: ReportTail): string {
  const parts = [`#${encoded(project)}`, url && encoded(url), reference && `ref:${reference}`];
  return [text.trim(), parts.filter(Boolean).join(' ')].filter(Boolean).join('\n');
}

/** Takes such a line off the end of a text; a text without one stays as it is. */
export function withoutTail(text: string): {readonly text: string; readonly tail?: ReportTail} {
  const whole = text.replaceAll('\r\n', '\n').trim();
  const found = TAIL.exec(whole);
  if (!found) return {text};
  const [, project = '', url, reference] = found;
  return {
    text: whole.slice(0, found.index).trim(),
    tail: {project: decoded(project), ...(url && {url}), ...(reference && {reference})},
  };
}

function encoded(word: string): string {
  return word.replace(/[\s%]/g, encodeURIComponent);
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
