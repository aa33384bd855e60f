/** Long enough for every browser to have begun reading. */
const KEPT = 60_000;

/** Hands the reader a file that the page has made. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noopener';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** A file name out of a heading: letters of any script, digits and hyphens. */
export function fileName(heading: string, extension: string): string {
  const words = heading.match(/[\p{L}\p{N}]+/gu) ?? ['budget'];
  return `${words.join('-').slice(0, 80)}.${extension}`;
}
