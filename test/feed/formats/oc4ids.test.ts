import {expect} from '@open-wc/testing';
import {oc4ids} from '../../../src/feed/formats/oc4ids.js';
import type {Dataset} from '../../../src/model/dataset.js';
import {detailOf} from '../../../src/model/details.js';
import {codesOf, keysOf} from '../../fixtures/dataset-words.js';

describe('oc4ids', () => {
  it('reads a package, a bare project and an array alike', () => {
    for (const feed of [{projects: [road()]}, road(), [road()]]) {
      expect(oc4ids.read(feed, {}).projects.money.planned?.[0]).to.equal(40);
    }
  });

  it('takes each stage from its own place and adds nothing twice', () => {
    const {money} = read(road()).projects;
    expect(money.planned?.[0]).to.equal(40);
    expect(money.contracted?.[0]).to.equal(38);
    expect(money.paid?.[0]).to.equal(7);
    expect(money.final?.[0]).to.equal(41);
  });

  it('takes the latest new value of a contract, whatever the order of its changes', () => {
    const modifications = [
      {date: '2024-05-01', newContractValue: gbp(35)},
      {date: '2024-02-01', newContractValue: gbp(31)},
    ];
    const dataset = read({
      ...road(),
      contractingProcesses: [{summary: {contractValue: gbp(30), modifications}}],
    });
    expect(dataset.projects.money.contracted?.[0]).to.equal(35);
    expect(detailOf(dataset.projects, 0).contracts?.[0]?.amendments?.map(({date}) => date)).to.deep.equal([
      '2024-02-01',
      '2024-05-01',
    ]);
  });

  it('leaves missing what is not told', () => {
    const {money} = read({id: 'oc4ids-x-1', title: 'Road', budget: {amount: gbp(5)}}).projects;
    expect(Object.keys(money)).to.deep.equal(['planned']);
  });

  it('never adds currencies', () => {
    const contractingProcesses = [
      {summary: {contractValue: gbp(3)}},
      {summary: {contractValue: {amount: 9, currency: 'USD'}}},
    ];
    const dataset = read({...road(), contractingProcesses});
    expect(dataset.projects.money.contracted?.[0]).to.equal(3);
    expect(codesOf(dataset)).to.include('several-currencies');
  });

  it('takes the currency of the embedder where the feed states none, and withholds money where nobody does', () => {
    const project = {id: 'oc4ids-x-1', title: 'Road', budget: {amount: {amount: 5}}};
    const told = oc4ids.read(project, {currency: 'KZT'});
    expect(told.meta.currencies).to.deep.equal(['KZT']);
    expect(told.projects.money.planned?.[0]).to.equal(5);
    const untold = oc4ids.read(project, {});
    expect(untold.meta.needs).to.deep.equal(['currency']);
    expect(untold.projects.money).to.deep.equal({});
  });

  it('counts money once for a project with several places', () => {
    const {projects} = read({...road(), locations: [at(-0.1, 52.2), at(-0.2, 52.1)]});
    expect(projects.size).to.equal(1);
    expect([...projects.places.project]).to.deep.equal([0, 0]);
  });

  it('reports exchanged coordinates and leaves them as they are', () => {
    const dataset = read({...road(), locations: [at(52.2, -0.1)]});
    expect(codesOf(dataset)).to.include('swapped-coordinates');
    expect([dataset.projects.places.lon[0], dataset.projects.places.lat[0]]).to.deep.equal([52.2, -0.1]);
    expect(codesOf(read({...road(), locations: [at(-0.1, 52.2)]}))).to.not.include('swapped-coordinates');
  });

  it('shows nothing of an unfilled template', () => {
    const dataset = read(template());
    expect(dataset.projects.money).to.deep.equal({});
    expect(dataset.projects.dimensions).to.deep.equal({});
    expect(dataset.projects.places.lon).to.have.lengthOf(0);
    expect(Object.keys(detailOf(dataset.projects, 0))).to.deep.equal(['pointer']);
  });

  it('counts a project given in two languages once', () => {
    const kk = {...road(), language: 'kk', title: 'Жол', description: 'Жөндеу'};
    const ru = {...road(), language: 'ru', title: 'Дорога', description: 'Ремонт'};
    const {projects, meta} = oc4ids.read([{projects: [kk]}, {projects: [ru]}], {});
    expect(projects.size).to.equal(1);
    expect(projects.money.planned?.[0]).to.equal(40);
    expect(projects.titles[0]).to.deep.equal({kk: 'Жол', ru: 'Дорога'});
    expect(detailOf(projects, 0).description).to.deep.equal({kk: 'Жөндеу', ru: 'Ремонт'});
    expect(meta.languages).to.have.members(['kk', 'ru']);
  });

  it('keeps two different projects of one id in one language apart', () => {
    const dataset = oc4ids.read([road(), {...road(), title: 'Bridge'}], {});
    expect(dataset.projects.size).to.equal(2);
    expect(codesOf(dataset)).to.include('duplicate-id');
  });

  it('names people, purchase, progress and papers', () => {
    const {projects} = read(road());
    const detail = detailOf(projects, 0);
    expect(detail.authority).to.deep.equal({
      id: 'A1',
      name: {und: 'Motorways'},
      url: 'https://example.org/a1',
    });
    expect(detail.suppliers).to.deep.equal([{id: 'S1', name: {und: 'Builders'}}]);
    expect(detail.procurement).to.deep.include({method: 'open', bids: 4});
    expect(detail.progress?.map(({physical}) => physical)).to.deep.equal([50, 75]);
    expect(projects.progress.physical?.[0]).to.equal(75);
    expect(detail.documents?.map(({url}) => url)).to.deep.equal(['https://example.org/plan.pdf']);
    expect(detail.photos?.map(({url}) => url)).to.deep.equal(['https://example.org/site.jpg']);
    expect(detail.end).to.deep.equal({planned: '2024-12-31', actual: '2025-02-01'});
    expect(keysOf(projects.dimensions.sector)).to.deep.equal(['transport.road']);
  });

  it('keeps a tender that nobody answered', () => {
    const tender = {procurementMethod: 'open', numberOfTenderers: 0};
    const {projects} = read({...road(), contractingProcesses: [{summary: {tender}}]});
    expect(detailOf(projects, 0).procurement).to.deep.equal({method: 'open', bids: 0});
  });

  it('keeps the word of a status it does not know', () => {
    const {projects} = read({...road(), status: 'Under review'});
    expect(keysOf(projects.dimensions.status)).to.deep.equal(['unknown']);
    expect(detailOf(projects, 0).statusNote).to.deep.equal({und: 'Under review'});
  });

  it('leaves out a record that is none and goes on', () => {
    const dataset = oc4ids.read({projects: [null, road()]}, {});
    expect(dataset.projects.size).to.equal(1);
    expect(dataset.issues.find(({code}) => code === 'not-a-record')?.pointer).to.equal('/projects/0');
  });
});

function read(project: object): Dataset {
  return oc4ids.read({projects: [project]}, {});
}

function gbp(amount: number) {
  return {amount, currency: 'GBP'};
}

function at(...coordinates: readonly number[]) {
  return {geometry: {type: 'Point', coordinates}, address: {countryName: 'United Kingdom'}};
}

/** Budget 40; contracts 30 changed to 35, and 3; paid 7; completed for 41; 99 came from a funder. */
function road() {
  return {
    id: 'oc4ids-x-1',
    title: 'Road',
    status: 'completion',
    sector: ['transport', 'transport.road'],
    budget: {amount: gbp(40), budgetBreakdown: [{amount: gbp(15)}, {amount: gbp(25)}]},
    period: {startDate: '2024-01-01', endDate: '2024-12-31'},
    parties: [
      {id: 'A1', name: 'Motorways', identifier: {uri: 'https://example.org/a1'}, roles: ['publicAuthority']},
    ],
    publicAuthority: {id: 'A1'},
    contractingProcesses: [
      {
        summary: {
          nature: ['construction'],
          contractValue: gbp(30),
          modifications: [{date: '2024-05-01', newContractValue: gbp(35)}],
          transactions: [{value: gbp(4)}, {value: gbp(3)}],
          suppliers: [{id: 'S1', name: 'Builders'}],
          tender: {procurementMethod: 'open', numberOfTenderers: 4},
        },
      },
      {summary: {nature: ['supervision'], contractValue: gbp(3)}},
    ],
    transactions: [{value: gbp(99)}],
    metrics: [
      {
        id: 'physicalProgress',
        observations: [
          {measure: '75', period: {endDate: '2024-09-01'}},
          {measure: 50, period: {endDate: '2024-05-01'}},
        ],
      },
    ],
    documents: [
      {title: 'Plan', url: 'https://example.org/plan.pdf', format: 'application/pdf'},
      {title: 'Site', url: 'https://example.org/site.jpg', format: 'image/jpeg'},
    ],
    completion: {endDate: '2025-02-01', finalValue: gbp(41)},
  };
}

function template() {
  const value = {amount: 'number', currency: 'string from currency codelist'};
  return {
    id: '',
    title: '',
    status: 'string from projectStatus codelist',
    budget: {amount: value},
    locations: [
      {
        geometry: {type: 'string from geometryType codelist', coordinates: 'array'},
        address: {region: 'string'},
      },
    ],
    publicAuthority: {name: 'string', id: ''},
    contractingProcesses: [
      {
        summary: {
          contractValue: value,
          modifications: [{newContractValue: value}],
          tender: {numberOfTenderers: 0},
        },
      },
    ],
    completion: {endDate: '', finalValue: value},
  };
}
