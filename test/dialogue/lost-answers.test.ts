import {expect} from '@open-wc/testing';
import {focused} from '../real-keys.js';
import {waitUntil} from '../wait-until.js';
import {openDesk} from './served-desk.js';
import {
  dialogue,
  dialogueOf,
  fill,
  find,
  one,
  pressed,
  review,
  send,
  value,
  words,
} from './shown-dialogue.js';

describe('a report whose answer is lost, refused or late', () => {
  it('says why a service refused, and keeps the draft', async () => {
    const {element, desk} = await dialogue({faults: {post: ['refuse']}});
    await fill(element, {kind: 'quality', text: 'Short'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.review .error'));
    expect(words(one(element, '.review .error'))).to.contain('Сипаттама тым қысқа.');
    expect(words(focused())).to.equal('The report was not sent');
    one(element, '.correct').click();
    await waitUntil(() => value(element, '#text') === 'Short');
    await review(element);
    await send(element);
    expect((await desk.record()).posts).to.have.lengthOf(1);
  });

  it('waits as long as a service asks for', async () => {
    const {element, desk} = await dialogue({faults: {post: ['busy']}});
    await fill(element, {kind: 'quality', text: 'Wait'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.review .error'));
    expect(words(one(element, '.review .error'))).to.contain('in 30 seconds');
    one(element, '.send').click();
    await element.updateComplete;
    const {asked, posts} = await desk.record();
    expect([asked.filter((line) => line.startsWith('POST')).length, posts.length]).to.deep.equal([1, 0]);
  });

  for (const fault of [
    'drop',
    'html',
    'invalid',
    'empty',
    'huge',
    'twice',
    'xml',
    'empty-list',
    'error-after',
  ]) {
    it(`finds a report that arrived although the answer was lost: ${fault}`, async () => {
      const {element, desk} = await dialogue({faults: {post: [fault]}});
      await fill(element, {kind: 'quality', text: 'Once'});
      await review(element);
      await send(element);
      expect(words(one(element, '.outcome')))
        .to.contain('the answer of the service was lost'.slice(4))
        .and.contain('KZ-1001');
      expect((await desk.record()).posts).to.have.lengthOf(1);
    });
  }

  it('says that a service wants to know who asks, and keeps the draft', async () => {
    const {element, desk} = await dialogue({faults: {post: ['unknown']}});
    await fill(element, {kind: 'quality', text: 'Who, me?'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.review .error'));
    expect(words(one(element, '.review .error'))).to.contain('Who is asking?');
    expect((await desk.record()).posts).to.have.lengthOf(0);
    one(element, '.correct').click();
    await waitUntil(() => value(element, '#text') === 'Who, me?');
  });

  it('follows a service to no other address with a report', async () => {
    const other = await openDesk();
    const {element, desk} = await dialogue({faults: {post: ['elsewhere']}, elsewhere: other.url});
    await fill(element, {kind: 'quality', text: 'For you alone'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.look'));
    expect((await other.record()).asked).to.deep.equal([]);
    expect((await desk.record()).posts).to.have.lengthOf(0);
    one(element, '.again').click();
    await waitUntil(() => find(element, '.number'));
    expect((await desk.record()).posts).to.have.lengthOf(1);
  });

  for (const fault of ['xml', 'html', 'elsewhere', 'unknown'])
    it(`says that the kinds of reports cannot be read, and asks for them again: ${fault}`, async () => {
      const desk = await openDesk({faults: {services: [fault]}});
      await desk.set({elsewhere: `${desk.url}nowhere/`});
      const {element} = await dialogueOf(desk, 'en', 'p1');
      await waitUntil(() => find(element, '.retry'));
      one(element, '.retry').click();
      await fill(element, {kind: 'quality', text: 'At last'});
      await review(element);
      await send(element);
      expect((await desk.record()).posts).to.have.lengthOf(1);
    });

  it('says that a service without kinds takes no reports', async () => {
    const {element} = await dialogue({services: []});
    expect(words(element.renderRoot)).to.contain('The service takes no reports at present.');
  });

  it('does not send again by itself what the service may be hiding', async () => {
    const {element, desk} = await dialogue({faults: {post: ['drop']}, moderated: true});
    await fill(element, {kind: 'quality', text: 'Hidden for now'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.look'));
    expect(words(one(element, '.outcome')))
      .to.contain('The report may have been received')
      .and.contain('Hidden for now');
    expect((await desk.record()).posts).to.have.lengthOf(1);
    await desk.release();
    one(element, '.again').click();
    await waitUntil(() => find(element, '.number'));
    expect((await desk.record()).posts).to.have.lengthOf(1);
  });

  it('sends again when the reader says so and it is not there', async () => {
    const {element, desk} = await dialogue({faults: {post: ['drop-before']}});
    await fill(element, {kind: 'quality', text: 'Lost on the way'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.look'));
    await pressed(element, '.look');
    await waitUntil(() => find(element, '.look'));
    expect((await desk.record()).posts).to.have.lengthOf(0);
    one(element, '.again').click();
    await waitUntil(() => find(element, '.number'));
    expect((await desk.record()).posts).to.have.lengthOf(1);
  });

  it('sends once however often the button is pressed, in two elements at that', async () => {
    const {element, desk, feed} = await dialogue({faults: {post: ['slow']}});
    const second = document.createElement('budget-feedback');
    second.project = 'p1';
    feed.append(second);
    await fill(element, {kind: 'quality', text: 'Only once'});
    await review(element);
    await waitUntil(() => find(second, '.send'));
    const buttons = [one(element, '.send'), one(second, '.send')];
    for (const button of [...buttons, ...buttons]) button.click();
    await waitUntil(async () => (await desk.record()).held === 1);
    for (const button of buttons) button.click();
    await desk.release();
    await waitUntil(() => find(second, '.number'));
    const {asked, posts} = await desk.record();
    expect([asked.filter((line) => line.startsWith('POST')).length, posts.length]).to.deep.equal([1, 1]);
  });
});
