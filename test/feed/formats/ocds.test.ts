import {expect} from '@open-wc/testing';
import {FeedError} from '../../../src/feed/feed-error.js';
import {ocds} from '../../../src/feed/formats/ocds.js';
import {openJson} from '../../../src/feed/open-bytes.js';
import type {Dataset} from '../../../src/model/dataset.js';
import {detailOf} from '../../../src/model/details.js';
import {codesOf, keysOf} from '../../fixtures/dataset-words.js';

describe('ocds', () => {
  it('reads packages, records, releases and lists of them alike', async () => {
    const record = {ocid: 'ocds-x-1', releases: [release()]};
    const compiled = {ocid: 'ocds-x-1', releases: [], compiledRelease: release()};
    const feeds = [
      release(),
      [release()],
      {releases: [release()]},
      [{releases: [release()]}],
      record,
      [record],
      {records: [record]},
      {records: [compiled]},
      [{records: [compiled]}],
    ];
    for (const feed of feeds) {
      const {meta, projects} = await openJson(feed);
      expect(meta.standard).to.equal('ocds');
      expect(projects.size).to.equal(1);
      expect(projects.money.contracted?.[0]).to.equal(38);
    }
  });

  it('takes each stage from its own place and never adds awards to contracts', () => {
    const {money} = read(release()).projects;
    expect(money.planned?.[0]).to.equal(40);
    expect(money.contracted?.[0]).to.equal(38);
    expect(money.paid?.[0]).to.equal(7);
    expect(money.final).to.equal(undefined);
  });

  it('counts no cancelled contract, and no award in its place', () => {
    const contracts = [{id: 'c1', status: 'cancelled', value: kzt(30)}];
    const {projects} = read({...release(), contracts});
    expect(projects.money.contracted).to.equal(undefined);
    expect(keysOf(projects.dimensions.status)).to.deep.equal(['cancelled']);
  });

  it('takes active awards where there is no contract yet', () => {
    const awards = [
      {id: 'a1', status: 'active', value: kzt(5)},
      {id: 'a2', status: 'pending', value: kzt(9)},
      {id: 'a3', value: kzt(11)},
    ];
    const dataset = read({...release(), contracts: [], awards});
    expect(dataset.projects.money.contracted?.[0]).to.equal(5);
    expect(codesOf(dataset)).to.include('award-without-status');
    expect(detailOf(dataset.projects, 0).derived).to.include({contracted: 'awards[].value'});
  });

  it('reads payments of OCDS 1.0', () => {
    const transactions = [
      {id: '1', amount: kzt(2)},
      {id: '2', amount: kzt(3)},
    ];
    const contracts = [{id: 'c1', value: kzt(30), implementation: {transactions}}];
    expect(read({...release(), contracts}).projects.money.paid?.[0]).to.equal(5);
  });

  it('counts a contract or payment that is repeated word for word once', () => {
    const contract = {
      id: 'c1',
      status: 'active',
      value: kzt(30),
      implementation: {transactions: [payment('t1', 2), payment('t1', 2), payment('t2', 2)]},
    };
    const dataset = read({...release(), contracts: [contract, contract]});
    expect(dataset.projects.money.contracted?.[0]).to.equal(30);
    expect(dataset.projects.money.paid?.[0]).to.equal(4);
    expect(codesOf(dataset)).to.include('repeated-entry');
  });

  it('reads numbers that a database wrapped, and says so', () => {
    const value = {amount: {$numberLong: '24978479879'}, currency: 'COP'};
    const dataset = read({...release(), contracts: [{id: 'c1', status: 'active', value}]});
    expect(dataset.projects.money.contracted?.[0]).to.equal(24_978_479_879);
    expect(codesOf(dataset)).to.include('amount-as-object');
  });

  it('takes nought without a currency for not known', () => {
    const contracts = [{id: 'c1', status: 'active', value: {amount: 0, currency: null}}];
    expect(read({...release(), awards: [], contracts}).projects.money.contracted).to.equal(undefined);
  });

  it('never adds currencies', () => {
    const contracts = [
      {id: 'c1', status: 'active', value: kzt(3)},
      {id: 'c2', status: 'active', value: {amount: 9, currency: 'USD'}},
    ];
    const dataset = read({...release(), contracts});
    expect(dataset.projects.money.contracted?.[0]).to.equal(3);
    expect(codesOf(dataset)).to.include('several-currencies');
  });

  it('says when the budget is in another currency than the contract', () => {
    const contracts = [{id: 'c1', status: 'active', value: {amount: 9, currency: 'USD'}}];
    expect(codesOf(read({...release(), contracts}))).to.include('budget-other-currency');
  });

  it('derives the status from contracts, else awards, else the tender', () => {
    const statusOf = (parts: object) =>
      keysOf(read({...release(), contracts: [], awards: [], ...parts}).projects.dimensions.status)[0];
    const of = (status: string) => [{id: '1', status}];
    expect(statusOf({contracts: of('active')})).to.equal('implementation');
    expect(statusOf({contracts: of('terminated')})).to.equal('completed');
    expect(statusOf({contracts: [...of('terminated'), {id: '2', status: 'active'}]})).to.equal(
      'implementation',
    );
    expect(statusOf({contracts: of('pending')})).to.equal('preparation');
    expect(statusOf({awards: of('active')})).to.equal('preparation');
    expect(statusOf({awards: of('unsuccessful'), tender: {status: 'active'}})).to.equal('preparation');
    expect(statusOf({tender: {status: 'withdrawn'}})).to.equal('cancelled');
    expect(statusOf({tender: undefined})).to.equal('preparation');
  });

  it('keeps the word of the status and reports one that is no code', () => {
    const dataset = read({...release(), contracts: [{id: 'c1', status: 'Adjudicado', value: kzt(1)}]});
    expect(codesOf(dataset)).to.include('stage-unknown');
    expect(detailOf(read(release()).projects, 0).statusNote).to.deep.equal({und: 'active'});
  });

  it('makes one project of several releases and leaves no trace of what null removed', () => {
    const later = {...release(), id: '2', date: '2026-02-01T00:00:00Z', planning: {budget: {amount: null}}};
    const {projects} = ocds.read({releases: [later, release()]}, {});
    expect(projects.size).to.equal(1);
    expect(projects.money.planned).to.equal(undefined);
    expect(projects.money.contracted?.[0]).to.equal(38);
  });

  it('prefers a compiled state to releases, and the latest of several', () => {
    const compiled = (amount: number, date: string) => ({
      ocid: 'ocds-x-1',
      date,
      tag: ['compiled'],
      tender: {title: 'T'},
      contracts: [{id: 'c1', status: 'active', value: kzt(amount)}],
    });
    const releases = [compiled(2, '2026-03-01'), release(), compiled(1, '2026-02-01')];
    const dataset = ocds.read({releases}, {});
    expect(dataset.projects.money.contracted?.[0]).to.equal(2);
    expect(codesOf(dataset)).to.include('older-record');
  });

  it('does not follow linked releases, and says so', () => {
    const releases = [{url: 'https://example.org/1.json', date: '2026-01-01', tag: ['tender']}];
    const embedded = {ocid: 'ocds-x-1', releases, compiledRelease: release()};
    const linked = {ocid: 'ocds-x-2', releases};
    const dataset = ocds.read({records: [embedded, linked]}, {});
    expect(dataset.projects.ids).to.deep.equal(['ocds-x-1']);
    expect(codesOf(dataset)).to.include.members(['linked-releases', 'releases-not-followed']);
    const lost = dataset.issues.find(({code}) => code === 'record-without-release');
    expect(lost?.pointer).to.equal('/records/1');
  });

  it('reports every record it leaves out', () => {
    const dataset = ocds.read({releases: [null, {note: 'none'}, release()]}, {});
    expect(dataset.projects.size).to.equal(1);
    expect(dataset.issues.find(({code}) => code === 'not-a-record')?.pointer).to.equal('/releases/0');
    expect(dataset.issues.find(({code}) => code === 'bad-record')?.pointer).to.equal('/releases/1');
  });

  it('keeps titles in every language', () => {
    const tender = {title: 'School', title_kk: 'Мектеп', title_ru: 'Школа', status: 'active'};
    const {projects} = read({...release(), language: 'en', tender});
    expect(projects.titles[0]).to.deep.equal({en: 'School', kk: 'Мектеп', ru: 'Школа'});
  });

  it('names people by reference, and tells parties with counters for ids apart by name', () => {
    const {projects} = read(release());
    const detail = detailOf(projects, 0);
    expect(detail.authority).to.deep.equal({id: 'KZ-BIN-1', name: {und: 'Әкімдік'}});
    expect(detail.suppliers).to.deep.equal([{id: 'KZ-BIN-2', name: {und: 'Құрылыс'}}]);
    const other = {...release(), ocid: 'ocds-x-2'};
    const named = (from: object, name: string) => ({
      ...from,
      awards: [{id: 'a1', status: 'active', suppliers: [{id: 1, name}]}],
    });
    const {supplier} = ocds.read([named(release(), 'A'), named(other, 'B')], {}).projects.dimensions;
    expect(keysOf(supplier)).to.deep.equal(['A', 'B']);
  });

  it('gives purchase, dates, steps and papers', () => {
    const detail = detailOf(read(release()).projects, 0);
    expect(detail.procurement).to.deep.include({method: 'open', bids: 4});
    expect(detail.start).to.deep.equal({planned: '2026-01-10'});
    expect(detail.end).to.deep.equal({planned: '2026-03-01'});
    expect(detail.milestones).to.deep.equal([{title: {und: 'Roof'}, due: '2026-02-01', status: 'scheduled'}]);
    expect(detail.documents?.map(({url}) => url)).to.deep.equal(['https://example.org/plan.pdf']);
    expect(detail.photos?.map(({url}) => url)).to.deep.equal(['https://example.org/site.jpg']);
    expect(detail.contracts?.[0]?.amendments).to.deep.equal([
      {date: '2026-02-02', rationale: {und: 'Longer'}},
    ]);
  });

  it('shows the parts of a budget and adds none of them', () => {
    const budgetBreakdown = [
      {id: '1', amount: kzt(15), period: {startDate: '2026-01-01'}, sourceParty: {name: 'Республика'}},
      {id: '2', amount: kzt(25), period: {startDate: '2027-01-01'}, sourceParty: {name: 'Область'}},
    ];
    const {projects, lines} = read({...release(), planning: {budget: {amount: kzt(40), budgetBreakdown}}});
    const {series, funding} = detailOf(projects, 0);
    expect(projects.money.planned?.[0]).to.equal(40);
    expect(series?.map(({period, value}) => [period, value.amount])).to.deep.equal([
      ['2026', 15],
      ['2027', 25],
    ]);
    expect(funding?.map(({value}) => value?.amount)).to.deep.equal([15, 25]);
    expect([lines.read, lines.size]).to.deep.equal([2, 0]);
  });

  it('draws places of delivery; the office of the buyer only tells the region', () => {
    const office = read(release()).projects;
    expect(office.places.lon).to.have.lengthOf(0);
    expect(keysOf(office.dimensions.region)).to.deep.equal(['KZ-75']);
    const at = {geometry: {type: 'Point', coordinates: [71.4, 51.1]}};
    const items = [
      {id: '1', deliveryLocation: at, deliveryAddress: {region: 'KZ-71', streetAddress: 'Абай 1'}},
      {id: '2', deliveryLocation: at},
    ];
    const {projects} = read({...release(), tender: {title: 'T', items}});
    expect([...projects.places.lon]).to.deep.equal([71.4]);
    expect(keysOf(projects.dimensions.region)).to.deep.equal(['KZ-71']);
    expect(projects.addresses?.[0]).to.deep.equal({und: 'Абай 1, KZ-71'});
  });

  it('withholds money whose currency nobody tells', () => {
    const planning = {budget: {amount: {amount: 5}}};
    const bare = {...release(), planning, awards: [], contracts: []};
    expect(ocds.read(bare, {}).meta.needs).to.deep.equal(['currency']);
    expect(ocds.read(bare, {currency: 'KZT'}).projects.money.planned?.[0]).to.equal(5);
  });

  it('says that a page is one of several', () => {
    const dataset = ocds.read({releases: [release()], links: {next: 'https://example.org/2'}}, {});
    expect(codesOf(dataset)).to.include('more-pages');
  });

  it('refuses a document that holds nothing of OCDS', () => {
    for (const nothing of [{}, 'text', null, []]) {
      expect(() => ocds.read(nothing, {})).to.throw(FeedError);
    }
  });
});

function read(record: object): Dataset {
  return ocds.read({releases: [record]}, {});
}

function kzt(amount: number) {
  return {amount, currency: 'KZT'};
}

function payment(id: string, amount: number) {
  return {id, value: kzt(amount)};
}

/** Budget 40; two contracts of 30 and 8 under one award of 39; paid 7. */
function release() {
  return {
    ocid: 'ocds-x-1',
    id: '1',
    date: '2026-01-01T00:00:00Z',
    tag: ['contract'],
    parties: [
      {id: 'KZ-BIN-1', name: 'Әкімдік', roles: ['buyer'], address: {region: 'город Алматы'}},
      {id: 'KZ-BIN-2', name: 'Құрылыс', roles: ['supplier']},
    ],
    buyer: {id: 'KZ-BIN-1'},
    planning: {budget: {amount: kzt(40)}},
    tender: {
      title: 'School',
      status: 'complete',
      procurementMethod: 'open',
      numberOfTenderers: 4,
      documents: [{title: 'Plan', url: 'https://example.org/plan.pdf', format: 'application/pdf'}],
    },
    awards: [{id: 'a1', status: 'active', value: kzt(39), suppliers: [{id: 'KZ-BIN-2'}]}],
    contracts: [
      {
        id: 'c1',
        awardID: 'a1',
        status: 'active',
        value: kzt(30),
        period: {startDate: '2026-01-10', durationInDays: 50},
        amendments: [{date: '2026-02-02', rationale: 'Longer'}],
        implementation: {
          transactions: [payment('t1', 4), payment('t2', 3)],
          milestones: [{id: '1', title: 'Roof', dueDate: '2026-02-01', status: 'scheduled'}],
          documents: [{title: 'Site', url: 'https://example.org/site.jpg', format: 'image/jpeg'}],
        },
      },
      {id: 'c2', awardID: 'a1', status: 'active', value: kzt(8)},
    ],
  };
}
