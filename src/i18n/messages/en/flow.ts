import type {FlowMessages} from '../flow.js';

export const flow: FlowMessages = {heading: 'Where the money flows'};
