import {expect} from '@open-wc/testing';
import {openJson} from '../../../src/feed/open-bytes.js';
import {STAGES} from '../../../src/model/measure.js';
import {sumOf} from '../../fixtures/dataset-words.js';
import {sharedFeed} from '../../shared-feed.js';

/** What EXPECTED.json says of a feed. */
interface Expected {
  readonly standard: string;
  readonly projects: number;
  readonly located: number;
  readonly lines: number;
  readonly leafLines: number | null;
  readonly sums: Readonly<Record<string, number | null>>;
  readonly wrongIf?: readonly Readonly<Record<string, number | string>>[];
}

const FEEDS = [
  'oc4ids/blank-0.9.5.json',
  'oc4ids/derived-dpwh-strict.json',
  'oc4ids/example-0.9.5.json',
  'oc4ids/lib-cove-example-data.json',
  'kz/budget-egov/getincomedatajson-almaty-2024-12.json',
  'kz/budget-egov/getincomedatajson-priority-investments-2024-12.json',
];

describe('real feeds', () => {
  for (const path of FEEDS) {
    it(`become what was counted by hand: ${path}`, async () => {
      const [text, list] = await Promise.all([sharedFeed(path), sharedFeed('EXPECTED.json')]);
      if (text === undefined || list === undefined) return;
      const expected = (JSON.parse(list) as Record<string, Expected>)[path]!;
      const {meta, projects, lines} = await openJson(JSON.parse(text));
      expect(meta.standard).to.equal(expected.standard);
      expect(projects.size, 'projects').to.equal(expected.projects);
      expect(new Set(projects.places.project).size, 'located').to.equal(expected.located);
      if (expected.projects === 0) expect(lines.read, 'lines').to.equal(expected.lines);
      if (expected.projects === 0 && expected.leafLines !== null)
        expect(lines.size, 'leaves').to.equal(expected.leafLines);
      const {money} = projects.size > 0 ? projects : lines;
      for (const stage of STAGES) {
        const sum = sumOf(money[stage]);
        expectClose(sum, expected.sums[stage] ?? null, stage);
        for (const wrong of expected.wrongIf ?? [])
          if (wrong[stage] !== undefined) expect(sum, String(wrong['because'])).to.not.equal(wrong[stage]);
      }
    });
  }
});

function expectClose(sum: number | null, expected: number | null, name: string): void {
  if (sum === null || expected === null) expect(sum, name).to.equal(expected);
  else expect(sum, name).to.be.closeTo(expected, 1 + 1e-9 * Math.abs(expected));
}
