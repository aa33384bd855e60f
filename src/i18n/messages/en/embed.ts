import type {EmbedMessages} from '../embed.js';

export const embed: EmbedMessages = {};
