import type {ComparisonMessages} from '../comparison.js';

export const comparison: ComparisonMessages = {heading: 'Comparison'};
