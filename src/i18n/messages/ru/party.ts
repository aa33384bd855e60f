import type {PartyMessages} from '../party.js';

export const party: PartyMessages = {heading: 'Проекты'};
