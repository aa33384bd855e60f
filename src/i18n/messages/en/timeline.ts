import type {TimelineMessages} from '../timeline.js';

export const timeline: TimelineMessages = {heading: 'Over time'};
