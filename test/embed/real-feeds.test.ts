import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/budget-feed.js';
import '../../src/define/budget-bars.js';
import '../../src/define/budget-explorer.js';
import '../../src/define/budget-map.js';
import '../../src/define/budget-summary.js';
import '../../src/define/budget-table.js';
import type {BudgetMap} from '../../src/map/budget-map.js';
import {sharedFeed, sharedFeedUrl} from '../shared-feed.js';

/** A feed, how it must be read where it does not tell itself, and its sums as counted by others. */
interface RealFeed {
  readonly path: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly sums: (expected: Expected) => Sums;
}

type Sums = Readonly<Record<string, number | null>>;

interface Expected {
  readonly sums: Sums;
  readonly sumsOnceMapped?: {readonly sums: Sums};
}

const NYC_MAPPING = {
  id: {template: '{project_id} {managing_agency}'},
  title: 'project_description',
  sector: 'ten_year_plan_category',
  authority: 'managing_agency',
  region: 'borough',
  planned: 'original_budget',
  adjusted: 'combined_total',
  paid: 'combined_prior_actuals',
  zeroIsMissing: ['planned'],
};

const FEEDS: readonly RealFeed[] = [
  {path: 'oc4ids/derived-dpwh-strict.json', sums: ({sums}) => sums},
  {
    path: 'geojson/nyc-capital-projects.geojson',
    attributes: {mapping: address(NYC_MAPPING), currency: 'USD', unit: '1000'},
    sums: ({sums, sumsOnceMapped}) => sumsOnceMapped?.sums ?? sums,
  },
  {path: 'kz/budget-egov/getincomedatajson-almaty-2024-12.json', sums: ({sums}) => sums},
];

describe('real feeds', function () {
  this.timeout(60_000);

  for (const feed of FEEDS) {
    it(`give the same sums in map, bars, table and summary: ${feed.path}`, async function () {
      const expected = await expectation(feed);
      if (!expected) return;
      const box = await fixture<HTMLElement>(feedWith(feed));
      await Promise.all([...box.children].map(ready));
      const stages = Object.entries(expected).filter((pair): pair is [string, number] => pair[1] !== null);
      for (const [measure, sum] of stages) {
        box.setAttribute('measure', measure);
        await until(() => close(summaryFigures(box), sum));
        expect(close(tableTotals(box), sum), `table ${measure}`).to.equal(true);
        expect(close(await barTotals(box), sum), `bars ${measure}`).to.equal(true);
        const onMap = mapTotal(box);
        if (onMap !== undefined) expect(close([onMap], sum), `map ${measure}: ${onMap}`).to.equal(true);
      }
      const stated = new Set(stages.map(([measure]) => measure));
      const drawn =
        (box.querySelector('budget-summary') as Element).shadowRoot?.querySelectorAll('.bar').length ?? 0;
      expect(drawn <= stated.size, 'no stage that the feed lacks').to.equal(true);
    });

    it(`fill the explorer: ${feed.path}`, async () => {
      if (!(await expectation(feed))) return;
      const explorer = document.createElement('budget-explorer');
      explorer.setAttribute('src', sharedFeedUrl(feed.path));
      for (const [name, value] of Object.entries(feed.attributes ?? {})) explorer.setAttribute(name, value);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(explorer);
      await ready(explorer);
    });
  }
});

function feedWith({path, attributes = {}}: RealFeed) {
  const {mapping, currency, unit} = attributes;
  return html`
    <budget-feed src=${sharedFeedUrl(path)} .mapping=${mapping} .currency=${currency} .unit=${unit === undefined ? undefined : Number(unit)}>
      <budget-map locale="kk" static></budget-map>
      <budget-bars locale="kk"></budget-bars>
      <budget-table locale="kk"></budget-table>
      <budget-summary locale="kk"></budget-summary>
    </budget-feed>
  `;
}

async function expectation({path, sums}: RealFeed): Promise<Sums | undefined> {
  const [there, text] = await Promise.all([sharedFeed(path), sharedFeed('EXPECTED.json')]);
  if (there === undefined || text === undefined) return undefined;
  const expected = (JSON.parse(text) as Record<string, Expected>)[path];
  return expected && sums(expected);
}

function address(json: unknown): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(json))}`;
}

/** The tolerance of EXPECTED.md. */
function close(figures: readonly number[], sum: number): boolean {
  return figures.some((figure) => Math.abs(figure - sum) <= 1 + 1e-9 * Math.abs(sum));
}

function summaryFigures(box: Element): readonly number[] {
  return [...(root(box, 'budget-summary')?.querySelectorAll('data') ?? [])].map(({value}) => Number(value));
}

function tableTotals(box: Element): readonly number[] {
  return cells(root(box, 'budget-table')?.querySelectorAll('tfoot td'));
}

/** The bars' own table adds up every group, the folded ones too. */
async function barTotals(box: Element): Promise<readonly number[]> {
  const bars = root(box, 'budget-bars');
  const open = [...(bars?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent.trim() === 'Кесте',
  );
  if (!bars?.querySelector('.twin.shown')) open?.click();
  await until(() => (bars?.querySelectorAll('.twin tbody tr').length ?? 0) > 0);
  const rows = [...(bars?.querySelectorAll('.twin tbody tr') ?? [])].map((row) =>
    cells(row.querySelectorAll('td')),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({length: columns}, (_, column) => rows.reduce((sum, row) => sum + (row[column] || 0), 0));
}

function mapTotal(box: Element): number | undefined {
  const scene = box.querySelector<BudgetMap>('budget-map')?.drawing.picture?.scene;
  return scene?.mode === 'projects' ? scene.placed.value + scene.offMap.value : undefined;
}

function cells(found: NodeListOf<Element> | undefined): readonly number[] {
  return [...(found ?? [])].map(({textContent}) =>
    Number(
      (textContent ?? '')
        .replace(/[^\d,−-]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    ),
  );
}

function root(box: Element, tag: string): ShadowRoot | null | undefined {
  return box.querySelector(tag)?.shadowRoot;
}

function ready(element: Element): Promise<void> {
  return until(() => {
    const state = element.getAttribute('state');
    if (state === 'error') throw new Error(`${element.localName}: ${element.shadowRoot?.textContent ?? ''}`);
    return state === 'ready';
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}
