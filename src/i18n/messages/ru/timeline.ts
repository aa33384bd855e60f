import type {TimelineMessages} from '../timeline.js';

export const timeline: TimelineMessages = {heading: 'По времени'};
