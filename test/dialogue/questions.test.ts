import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {all, choose, dialogue, fill, find, one, review, send, type} from './shown-dialogue.js';

describe('the questions of a kind of report', () => {
  it('holds a report back until each required question has an answer, whatever its kind', async () => {
    const {element, desk} = await dialogue({services: [everyQuestion()]});
    await fill(element, {kind: 'every', text: 'All of it'});
    await waitUntil(() => find(element, '#answer-number'));
    one(element, '.report .main').click();
    await waitUntil(() => find(element, '#fault-answer-number'));
    const kinds = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'];
    for (const kind of kinds) expect(find(element, `#fault-answer-${kind}`), kind).to.not.equal(null);
    expect((await desk.record()).posts).to.have.lengthOf(0);
    for (const [kind, answer] of [
      ['string', 'a'],
      ['number', '3'],
      ['datetime', '2026-11-20T08:30'],
      ['text', 'b'],
    ] as const)
      type(element, `#answer-${kind}`, answer);
    choose(element, '#answer-singlevaluelist', 'x');
    all(element, '#answer-multivaluelist input')[0]?.click();
    await review(element);
    await send(element);
    const {posts} = await desk.record();
    expect(posts).to.have.lengthOf(1);
    expect(posts[0]?.filter(([name]) => name.startsWith('attribute')).map(([, sent]) => sent)).to.deep.equal([
      'a',
      '3',
      new Date('2026-11-20T08:30').toISOString(),
      'b',
      'x',
      'x',
    ]);
  });
});

/** A kind of report with a required question of each datatype. */
function everyQuestion() {
  const datatypes = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'];
  return {
    service_code: 'every',
    service_name: 'Everything',
    metadata: true,
    type: 'realtime',
    attributes: datatypes.map((datatype, order) => ({
      variable: true,
      code: datatype,
      datatype,
      required: true,
      order,
      description: datatype,
      values: datatype.endsWith('list') ? [{key: 'x', name: 'X'}] : null,
    })),
  };
}
