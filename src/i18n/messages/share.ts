/** Words of sharing. */
export interface ShareMessages {
  readonly share: string;
}
