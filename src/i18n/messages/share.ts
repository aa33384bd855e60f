/** Words of sharing and embedding. */
export interface ShareMessages {
  readonly heading: string;
  /** Label of the choice of an element. */
  readonly what: string;
  /** Several elements of one feed. */
  readonly together: string;
  /** Names of elements, by tag. */
  readonly elements: Readonly<Record<string, string>>;
  readonly link: string;
  readonly linkHint: string;
  readonly files: string;
  readonly code: string;
  readonly grades: Readonly<
    Record<'element' | 'resized' | 'frame' | 'still', {readonly name: string; readonly hint: string}>
  >;
  /** Label of the field that holds the code. */
  readonly codeToCopy: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser does not copy: the text is selected. */
  readonly copyYourself: string;
  /** The feed has no address on the web. */
  readonly noAddress: string;
  readonly fileFailed: string;
}
