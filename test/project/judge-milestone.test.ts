import {expect} from '@open-wc/testing';
import {judgeMilestone} from '../../src/project/judge-milestone.js';

const ON = '2026-11-20';
const title = {en: 'Step'};

describe('judgeMilestone', () => {
  it('tells what was reached, and how late', () => {
    expect(judgeMilestone({title, due: '2026-05-01', met: '2026-05-01'}, ON)).to.deep.equal({kind: 'met'});
    expect(judgeMilestone({title, due: '2026-05-01', met: '2026-05-11'}, ON)).to.deep.equal({
      kind: 'metLate',
      days: 10,
    });
    expect(judgeMilestone({title, status: 'met'}, ON)).to.deep.equal({kind: 'met'});
  });

  it('tells what is past its day, and what is still to come', () => {
    expect(judgeMilestone({title, due: '2026-11-10'}, ON)).to.deep.equal({kind: 'overdue', days: 10});
    expect(judgeMilestone({title, due: '2026-11'}, ON)).to.deep.equal({kind: 'due', days: 10});
  });

  it('takes the feed’s word where it says that a step was missed', () => {
    expect(judgeMilestone({title, due: '2027-01-01', status: 'notMet'}, ON)).to.deep.equal({kind: 'notMet'});
  });

  it('says nothing of a step without a day', () => {
    expect(judgeMilestone({title}, ON)).to.equal(undefined);
  });
});
