import type {Dataset} from '../../model/dataset.js';
import type {Text} from '../../model/text.js';

/** As many texts as tell what a feed is written in. */
const SAMPLE = 500;

/** The languages of a dataset's titles and labels, the most frequent first. */
export function languagesOf({projects, lines}: Pick<Dataset, 'projects' | 'lines'>): readonly string[] {
  const counts = new Map<string, number>();
  const labels = lines.dimensions.sector?.entries.map(({label}) => label) ?? [];
  for (const text of [...projects.titles.slice(0, SAMPLE), ...labels.slice(0, SAMPLE)])
    countTags(text, counts);
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

function countTags(text: Text, counts: Map<string, number>): void {
  for (const tag of Object.keys(text)) {
    if (tag !== 'und') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
}
