/** Words of the explorer, sharing and embedding. */
export interface EmbedMessages {}
