import assert from 'node:assert/strict';
import test from 'node:test';
import {dated, drafted, field, typed} from '../../fixtures/fiscal-packages.mjs';
import {loadSource} from '../../load-source.mjs';

const {fiscalDataPackage} = await loadSource('feed/formats/fiscal-data-package.ts');
const {inspect} = await loadSource('cli/inspection.ts');

test('a model of draft 0.3 gives stages by declared phase, times the factor', async () => {
  const {sums, unit} = await found(
    drafted({
      measures: {
        a: {source: 'plan', currency: 'EUR', phase: 'approved', factor: 1000},
        b: {source: 'new plan', currency: 'EUR', phase: 'adjusted', factor: 1000},
        c: {source: 'spent', currency: 'EUR', phase: 'executed', factor: 1000},
      },
    }),
    'year,plan,new plan,spent\n2020,10,12,-1.5\n2020,1,,2\n',
  );
  assert.deepEqual([sums.planned, sums.adjusted, sums.paid, unit], [11_000, 12_000, 500, 1000]);
});

test('the top-level mapping of draft 0.2 is read the same, with its lists of objects', async () => {
  const {model, ...rest} = drafted({measures: {a: {source: 'plan', currency: 'EUR', phase: 'approved'}}});
  const attributes = [{year: {source: 'year'}}];
  const mapping = {...model, dimensions: {date: {dimensionType: 'datetime', attributes}}};
  const {byYear} = await found({...rest, mapping}, 'year,plan\n2019,1\n2020,2\n');
  assert.deepEqual([byYear[2019].planned, byYear[2020].planned], [1, 2]);
});

test('money without a phase is an amount, never planned or paid', async () => {
  const {sums, issues} = await found(
    drafted({measures: {a: {source: 'plan', currency: 'EUR'}}}),
    'year,plan\n2020,7\n',
  );
  assert.deepEqual([sums.amount, sums.planned, sums.paid], [7, null, null]);
  assert.ok(codes(issues).includes('phase-undeclared'));
});

test('typed columns of version 1.0: COFOG, labels, signs of currencies, negative money in brackets', async () => {
  const dataset = await opened(
    typed(
      [
        field('Who', 'administrative-classification:generic:code'),
        field('F', 'functional-classification:cofog:division:code'),
        field('FName', 'functional-classification:cofog:division:label'),
        field('Plan', 'value', {phase: 'approved', bareNumber: false, decimalChar: ',', groupChar: '.'}),
        field('Year', 'date:fiscal-year'),
      ],
      {dialect: {delimiter: ';'}, language: 'de'},
    ),
    'Who;F;FName;Plan;Year\nStadt;9;Bildung;€1.100,50;2015\nStadt;01;;($20,5);2015\n',
  );
  const {sector, authority} = dataset.lines.dimensions;
  assert.deepEqual(sector.entries.slice(1), [
    {key: 'cofog:09', label: {de: 'Bildung'}},
    {key: 'cofog:01', label: {}},
  ]);
  assert.equal(authority.entries[1].key, 'Stadt');
  assert.deepEqual([...dataset.lines.money.planned], [1100.5, -20.5]);
});

test('columns that "normalize" tells apart are stages and years', async () => {
  const money = (name, Phase, Year) => ({name, type: 'number', normalize: {Phase, Year}});
  const {byYear} = await found(
    typed([money('A15', 'approved', 2015), money('E15', 'executed', 2015), money('A16', 'approved', 2016)], {
      extraFields: [field('Phase', 'phase:id'), field('Year', 'date:fiscal-year')],
    }),
    'A15,E15,A16\n1,2,3\n',
  );
  assert.deepEqual([byYear[2015].planned, byYear[2015].paid, byYear[2016].planned], [1, 2, 3]);
});

test('rows tell their own phase, currency and direction; a line over several rows is one line', async () => {
  const dataset = await opened(
    typed([
      field('y', 'date:fiscal-year'),
      field('f', 'functional-classification:generic:code'),
      field('p', 'phase:id'),
      field('c', 'value-currency:code'),
      field('d', 'direction'),
      field('v', 'value'),
    ]),
    'y,f,p,c,d,v\n2015,a1,approved,USD,expenditure,100\n2015,a1,executed,USD,expenditure,60\n2015,a1,executed,EUR,expenditure,5\n2015,a1,approved,USD,revenue,999\n',
  );
  const {sums, lines} = inspect(dataset);
  assert.deepEqual([sums.planned.USD, sums.paid.USD, sums.paid.EUR], [100, 60, 5]);
  assert.deepEqual([lines, dataset.lines.size], [4, 2]);
  assert.ok(codes(dataset.issues).includes('revenue-left-out'));
});

test('two words of one stage are never added', async () => {
  const {sums, issues} = await found(
    typed([field('y', 'date:fiscal-year'), field('p', 'phase:id'), field('v', 'value', {currency: 'EUR'})]),
    'y,p,v\n2015,paid,7\n2015,executed,8\n',
  );
  assert.equal(sums.paid, 8);
  assert.ok(codes(issues).includes('phase-repeated'));
});

test('revenue alone shows nothing and says so', async () => {
  const {sums, issues} = await found(
    drafted({measures: {a: {source: 'plan', currency: 'EUR', direction: 'revenue'}}}),
    'year,plan\n2020,7\n',
  );
  assert.deepEqual(
    Object.values(sums).filter((sum) => sum !== null),
    [],
  );
  assert.ok(codes(issues).includes('only-revenue'));
});

test('proposed money is planned only where nothing is approved', async () => {
  const proposed = {source: 'plan', currency: 'EUR', phase: 'proposed'};
  const approved = {source: 'law', currency: 'EUR', phase: 'approved'};
  const csv = 'year,plan,law\n2020,7,5\n';
  const alone = await found(drafted({measures: {a: proposed}}), csv);
  const both = await found(drafted({measures: {a: proposed, b: approved}}), csv);
  assert.deepEqual([alone.sums.planned, both.sums.planned], [7, 5]);
  assert.ok(codes(alone.issues).includes('proposed-as-planned'));
});

test('rows that repeat the rows below them are counted once where the figures prove it', async () => {
  const model = {
    measures: {a: {source: 'v', currency: 'EUR', phase: 'approved'}},
    dimensions: {...dated, f: {classificationType: 'functional', attributes: {code: {source: 'code'}}}},
  };
  const levels = await opened(drafted(model), 'year,code,v\n2020,0,10\n2020,01,10\n2020,011,4\n2020,012,6\n');
  assert.equal(inspect(levels).sums.planned, 10);
  assert.equal(levels.lines.dimensions.sector.entries.find(({key}) => key === '011').parent, 2);
  assert.ok(codes(levels.issues).includes('levels-found'));
  const neighbours = await found(drafted(model), 'year,code,v\n2020,1,10\n2020,10,4\n2020,11,5\n');
  assert.equal(neighbours.sums.planned, 19);
});

test('rows of totals in columns of levels are counted once', async () => {
  const {sums} = await found(
    typed([
      field('y', 'date:fiscal-year'),
      field('a', 'functional-classification:generic:level1:code'),
      field('b', 'functional-classification:generic:level2:code'),
      field('v', 'value', {phase: 'approved', currency: 'EUR'}),
    ]),
    'y,a,b,v\n2020,09,,10\n2020,09,1,4\n2020,09,2,6\n2020,10,,5\n2020,10,1,5\n',
  );
  assert.equal(sums.planned, 15);
});

test('rows called totals are counted once where they are the sum of their group but for rounding', async () => {
  const model = {
    measures: {a: {source: 'v', currency: 'EUR', phase: 'approved'}},
    dimensions: {
      ...dated,
      payee: {dimensionType: 'entity', attributes: {label: {source: 'who'}}},
      fund: {dimensionType: 'activity', attributes: {label: {source: 'fund'}}},
    },
  };
  const csv = (total) =>
    `year,who,fund,v\n2020,A,One fund,39600000\n2020,A,Other fund,18300000\n2020,A,Total (€),${total}\n`;
  assert.equal((await found(drafted(model), csv(58_000_000))).sums.planned, 57_900_000);
  assert.equal((await found(drafted(model), csv(90_000_000))).sums.planned, 147_900_000);
});

test('of several columns without a stage the one called the total is read; they are never added', async () => {
  const {sums, issues} = await found(
    drafted({
      measures: {
        a: {source: 'a', currency: 'EUR'},
        b: {source: 'b', currency: 'EUR'},
        Total: {source: 'Total', currency: 'EUR'},
      },
    }),
    'year,a,b,Total\n2020,1,2,3\n',
  );
  assert.equal(sums.amount, 3);
  assert.ok(codes(issues).includes('measure-repeated'));
});

test('factors that differ in one table are reported, and no share is to be shown', async () => {
  const {meta, issues} = await opened(
    drafted({
      measures: {
        a: {source: 'plan', currency: 'EUR', phase: 'approved', factor: 1000},
        b: {source: 'spent', currency: 'EUR', phase: 'executed'},
      },
    }),
    'year,plan,spent\n2020,1,900\n',
  );
  assert.equal(meta.incomparable, true);
  assert.ok(codes(issues).includes('factors-differ'));
});

test('columns named by years are years; a unit that nobody looked at is asked for', async () => {
  const measures = {x: {source: '2014-15', currency: 'AUD'}, y: {source: '2015-16', currency: 'AUD'}};
  const fields = [
    {name: '2014-15', type: 'integer'},
    {name: '2015-16', type: 'integer'},
  ];
  const descriptor = drafted({measures, dimensions: {}}, {schema: {fields}});
  const csv = '2014-15,2015-16\n"85,817",10.5\n0.5,nfp\n-,\n';
  const asked = await opened(descriptor, csv);
  assert.deepEqual([asked.meta.needs, asked.meta.unit, asked.lines.money], [['unit'], undefined, {}]);
  const {byYear, issues} = inspect(await opened(descriptor, csv, {unit: 1}));
  assert.deepEqual([byYear[2014].amount, byYear[2015].amount], [85_817.5, 10.5]);
  assert.deepEqual(
    ['not-an-amount', 'placeholder-values'].filter((code) => codes(issues).includes(code)).length,
    2,
  );
});

test('figures that may be thousands or fractions are left out unless the column shows which', async () => {
  const measures = {a: {source: 'v', currency: 'EUR', phase: 'approved'}};
  const doubtful = await found(drafted({measures}), 'year,v\n2020,1.234\n2020,5000\n');
  assert.deepEqual(
    [doubtful.sums.planned, codes(doubtful.issues).includes('amount-ambiguous')],
    [5000, true],
  );
  const grouped = await found(drafted({measures}), 'year,v\n2020,"1.234,5"\n2020,1.234\n');
  assert.equal(grouped.sums.planned, 2468.5);
});

test('the year is said to be unknown, or taken from a fiscal period of one year', async () => {
  const model = {measures: {a: {source: 'v', currency: 'EUR', phase: 'approved'}}, dimensions: {}};
  const unknown = await found(drafted(model), 'v\n5\n');
  assert.deepEqual([unknown.sums.planned, codes(unknown.issues).includes('year-undeclared')], [5, true]);
  const fiscalPeriod = {start: '2019-07-01', end: '2020-06-30'};
  assert.equal((await found({...drafted(model), fiscalPeriod}, 'v\n5\n')).byYear[2019].planned, 5);
});

function opened(descriptor, csv, options = {}) {
  const readPart = async (url) => ({bytes: new TextEncoder().encode(csv), url});
  return fiscalDataPackage.read(descriptor, {readPart, ...options});
}

async function found(descriptor, csv) {
  return inspect(await opened(descriptor, csv));
}

function codes(issues) {
  return issues.map(({code}) => code);
}
