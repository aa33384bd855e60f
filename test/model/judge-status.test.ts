import {expect} from '@open-wc/testing';
import {judgeStatus} from '../../src/model/judge-status.js';

const ON = '2026-11-20T08:00:00+05:00';

describe('judgeStatus', () => {
  it('finds a project overdue when its planned end is past', () => {
    const judged = judgeStatus({status: 'implementation', end: {planned: '2026-11-10'}}, ON);
    expect(judged).to.deep.equal({kind: 'overdue', days: 10});
  });

  for (const status of ['completion', 'completed', 'maintenance', 'cancelled', 'decommissioned']) {
    it(`never finds a project overdue that is in ${status}`, () => {
      expect(judgeStatus({status, end: {planned: '2020-01-01'}}, ON)).to.equal(undefined);
    });
  }

  it('does not find a finished work overdue', () => {
    expect(judgeStatus({status: 'implementation', end: {planned: '2026-01-01'}, physical: 100}, ON)).to.equal(
      undefined,
    );
  });

  it('lets a planned month last until its end', () => {
    expect(judgeStatus({status: 'implementation', end: {planned: '2026-11'}}, ON)).to.deep.equal({
      kind: 'due',
      days: 10,
    });
  });

  it('compares the actual end with the plan', () => {
    const ended = (actual: string) =>
      judgeStatus({status: 'completed', end: {planned: '2026-06-01', actual}}, ON);
    expect(ended('2026-06-11')).to.deep.equal({kind: 'endedLate', days: 10});
    expect(ended('2026-05-22')).to.deep.equal({kind: 'endedEarly', days: 10});
    expect(ended('2026-06-01')).to.deep.equal({kind: 'endedOnTime'});
    expect(ended('2026-06')).to.deep.equal({kind: 'endedOnTime'});
  });

  it('finds a start late that was planned and did not come', () => {
    const judged = judgeStatus(
      {status: 'preparation', start: {planned: '2026-11-01'}, end: {planned: '2027-01-01'}},
      ON,
    );
    expect(judged).to.deep.equal({kind: 'startLate', days: 19});
  });

  it('says nothing without dates', () => {
    expect(judgeStatus({status: 'implementation'}, ON)).to.equal(undefined);
  });
});
