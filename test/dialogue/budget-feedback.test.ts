import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {BudgetReportEvent} from '../../src/dialogue/budget-report-event.js';
import {focused, press, tabTo} from '../real-keys.js';
import {waitUntil} from '../wait-until.js';
import {
  all,
  choose,
  data,
  dialogue,
  dialogueOf,
  fill,
  find,
  one,
  page,
  pressed,
  preview,
  report,
  review,
  send,
  type,
  value,
  words,
} from './shown-dialogue.js';

describe('<budget-feedback>', () => {
  it('is accessible while a report is written, with its faults', async () => {
    const {element} = await dialogue();
    await expect(element).to.be.accessible();
    await fill(element, {kind: 'stopped'});
    await waitUntil(() => find(element, '#answer-since'));
    one(element, '.report .main').click();
    await element.updateComplete;
    expect(all(element, '.fault')).to.have.lengthOf(3);
    await expect(element).to.be.accessible();
  });

  it('is accessible when a report is shown, and after it was sent', async () => {
    const {element} = await dialogue();
    await fill(element, {kind: 'quality', text: 'Төбесі ағып тұр'});
    await review(element);
    await expect(element).to.be.accessible();
    await send(element);
    await expect(element).to.be.accessible();
  });

  it('sends exactly the fields that it shows', async () => {
    const {element, desk} = await dialogue();
    await fill(element, {kind: 'quality', text: '  Төбесі ағып тұр & жел соғады  '});
    await review(element);
    const shown = preview(element);
    await send(element);
    const {posts} = await desk.record();
    expect(posts).to.have.lengthOf(1);
    const sent = Object.fromEntries(posts[0] ?? []);
    expect(Object.keys(sent)).to.deep.equal(['service_code', 'lat', 'long', 'address_string', 'description']);
    expect(sent['description']).to.match(
      /^Төбесі ағып тұр & жел соғады\n#p1 https:\/\/akimat\.example\/p1 ref:[a-z0-9]{10}$/,
    );
    expect(shown).to.deep.equal([
      ['What about', 'Жұмыс сапасы'],
      ['Coordinates', '43.8667, 77.0831'],
      ['Address', 'Қонаев, Достық к. 5'],
      ['Your report', sent['description']],
    ]);
    expect(words(one(element, '.outcome')))
      .to.contain('Number: KZ-1001')
      .and.contain('15 жұмыс күні');
  });

  it('asks the questions of a kind and sends their answers', async () => {
    const {element, desk} = await dialogue();
    await fill(element, {kind: 'stopped', text: 'Ешкім жоқ'});
    await waitUntil(() => find(element, '#answer-since'));
    expect(find(element, '#answer-project_id')).to.equal(null);
    expect(words(one(element, '.notice'))).to.equal('Фото болса, жауап тезірек беріледі.');
    type(element, '#answer-since', '12,5');
    type(element, '#answer-seen', '2026-11-20T08:30');
    choose(element, '#answer-safe', 'no');
    for (const box of all(element, '#answer-what input').slice(0, 2)) box.click();
    await review(element);
    await send(element);
    const {posts} = await desk.record();
    expect(posts[0]?.filter(([name]) => name.startsWith('attribute'))).to.deep.equal([
      ['attribute[project_id]', 'p1'],
      ['attribute[since]', '12.5'],
      ['attribute[seen]', new Date('2026-11-20T08:30').toISOString()],
      ['attribute[safe]', 'no'],
      ['attribute[what][]', 'crane'],
      ['attribute[what][]', 'bricks'],
    ]);
  });

  it('goes from the first field to the number by keyboard alone, in Kazakh', async () => {
    const {element, desk} = await dialogue({}, 'kk');
    await tabTo(element, 'input[type="radio"]');
    await press(' ');
    await tabTo(element, '#text');
    await sendKeys({type: 'Қоршау жоқ'});
    await tabTo(element, '.report .main');
    await press('Enter');
    await waitUntil(() => focused().matches('.stage-title'));
    expect(words(focused())).to.equal('Тек мыналар жіберіледі');
    await tabTo(element, '.send');
    await press('Enter');
    await waitUntil(() => find(element, '.number'));
    expect(words(focused())).to.equal('✓ Хабарлама қабылданды');
    expect((await desk.record()).posts).to.have.lengthOf(1);
  });

  it('focuses the first fault and ties its words to the field', async () => {
    const {element} = await dialogue();
    await fill(element, {kind: 'quality'});
    one(element, '.report .main').click();
    await waitUntil(() => focused().id === 'text');
    const text = one(element, '#text');
    expect(text.getAttribute('aria-invalid')).to.equal('true');
    expect(text.getAttribute('aria-describedby')).to.equal('hint-text fault-text');
    expect(words(one(element, '.live'))).to.contain('To be corrected: 1');
    type(element, '#text', 'x');
    await waitUntil(() => !find(element, '#fault-text'));
  });

  it('asks where it is when the feed does not tell', async () => {
    const {element, desk} = await dialogue({}, 'en', 'p2');
    await fill(element, {kind: 'quality', text: 'A hole'});
    one(element, '.report .main').click();
    await waitUntil(() => find(element, '#fault-place'));
    type(element, '#place', 'By the bridge');
    await review(element);
    await send(element);
    expect((await desk.record()).posts[0]).to.deep.include(['address_string', 'By the bridge']);
  });

  it('keeps what was written through another language, another project, another place on the page and fresh data', async () => {
    const {element, feed} = await dialogue();
    await fill(element, {kind: 'quality', text: 'Half a thought'});
    element.locale = 'ru';
    await waitUntil(() => words(element.renderRoot).includes('Сообщить о проекте'));
    element.project = 'p2';
    await waitUntil(() => value(element, '#text') === '');
    type(element, '#text', 'Of the road');
    element.project = 'p1';
    await waitUntil(() => value(element, '#text') === 'Half a thought');
    feed.after(element);
    feed.append(element);
    feed.data = {...data(''), asOf: '2026-11-21'};
    await waitUntil(() => find(element, '#text'));
    expect(value(element, '#text')).to.equal('Half a thought');
    element.project = 'p2';
    await waitUntil(() => value(element, '#text') === 'Of the road');
  });

  it('asks for the number behind a token', async () => {
    const {element} = await dialogue({tokenAsks: 1});
    await fill(element, {kind: 'other/kind', text: 'Later'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.ask'));
    one(element, '.ask').click();
    await waitUntil(async () => {
      find(element, '.ask')?.click();
      return find(element, '.number');
    });
    expect(words(one(element, '.number'))).to.equal('Number: KZ-1001');
  });

  it('shows earlier reports of the project with their answers, and a sent one until the service shows it', async () => {
    const {element, desk} = await dialogue({
      moderated: true,
      reports: [
        report('7', 'A hole', 'p1', {status: 'closed', status_notes: 'Mended on Monday.'}),
        report('8', 'Other', 'p2'),
      ],
    });
    await waitUntil(() => find(element, '.entry'));
    expect(words(one(element, '.count'))).to.equal('1 report, 0 open');
    expect(words(one(element, '.entry')))
      .to.contain('✓ Closed')
      .and.contain('A hole')
      .and.contain('Answer: Mended on Monday.');
    await fill(element, {kind: 'quality', text: 'Mine'});
    await review(element);
    await send(element);
    await waitUntil(() => all(element, '.entry').length === 2);
    expect(words(one(element, '.entry')))
      .to.contain('Sent, not yet shown by the service')
      .and.contain('Mine');
    await desk.release();
    one(element, '.anew').click();
    element.remove();
    const {element: again} = await dialogueOf(desk, 'en', 'p1');
    await again.updateComplete;
    expect((await desk.record()).reports).to.have.lengthOf(3);
  });

  it('reads reports that come in pages to their end', async () => {
    const reports = Array.from({length: 120}, (_, at) => report(String(at), `Report ${at}`, 'p1'));
    const {element} = await dialogue({reports, paged: 50});
    await waitUntil(() => find(element, '.count'));
    expect(words(one(element, '.count'))).to.equal('120 reports, 120 open');
    expect(all(element, '.entry')).to.have.lengthOf(5);
    one(element, '.more').click();
    await element.updateComplete;
    expect(all(element, '.entry')).to.have.lengthOf(10);
  });

  it('is still of use when the service does not say what it takes', async () => {
    const {element} = await dialogue({faults: {services: ['html']}, reports: [report('7', 'A hole', 'p1')]});
    await waitUntil(() => find(element, '.retry'));
    expect(all(element, '.entry')).to.have.lengthOf(1);
    one(element, '.retry').click();
    await waitUntil(() => find(element, '#text'));
  });

  it('leaves the sending to the page, which tells the outcome', async () => {
    const {element, desk} = await dialogue();
    const told: unknown[] = [];
    const replies = [
      Promise.reject(new Error('Our server sleeps.')),
      Promise.resolve({id: 'H-5', notice: 'Thanks.'}),
    ];
    replies[0]?.catch(() => undefined);
    element.addEventListener('budget-report', (event: BudgetReportEvent) => {
      told.push(event.report);
      event.respondWith(replies[told.length - 1] ?? Promise.resolve(undefined));
    });
    await fill(element, {kind: 'quality', text: 'To the page'});
    await review(element);
    await pressed(element, '.send');
    await waitUntil(() => find(element, '.review .error'));
    expect(words(one(element, '.review .error'))).to.contain('Our server sleeps.');
    one(element, '.send').click();
    await waitUntil(() => find(element, '.number'));
    expect(words(one(element, '.outcome')))
      .to.contain('H-5')
      .and.contain('Thanks.');
    expect(told).to.have.lengthOf(2);
    expect((await desk.record()).posts).to.have.lengthOf(0);
  });

  it('takes photos where the page keeps them', async () => {
    const {element, desk} = await dialogue();
    expect(find(element, '#photo-file')).to.equal(null);
    element.upload = async (file) => `https://photos.example/${file.name}`;
    await waitUntil(() => find(element, '#photo-file'));
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'a.jpg', {type: 'image/jpeg'}));
    const input = one(element, '#photo-file') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => value(element, '#photo') === 'https://photos.example/a.jpg');
    await fill(element, {kind: 'quality', text: 'See the photo'});
    await review(element);
    await send(element);
    expect((await desk.record()).posts[0]).to.deep.include(['media_url', 'https://photos.example/a.jpg']);
  });

  it('opens a letter or a page where there is no service', async () => {
    const {element} = await page({...data(''), feedback: {email: 'reports@akimat.example'}}, 'en', 'p1');
    await waitUntil(() => find(element, '#letter'));
    type(element, '#letter', 'Dust & noise');
    await element.updateComplete;
    const link = one(element, '.contact a') as HTMLAnchorElement;
    expect(link.href).to.equal(
      'mailto:reports@akimat.example?subject=A%20school%20(%23p1)&body=Dust%20%26%20noise%0A%0A%23p1%20https%3A%2F%2Fakimat.example%2Fp1',
    );
    expect(words(one(element, '.letter'))).to.contain('Dust & noise');
    await expect(element).to.be.accessible();
  });

  it('asks nobody where the address is not one that may be asked', async () => {
    const {element} = await page({...data(''), feedback: 'http://akimat.example/open311/'}, 'en', 'p1');
    await waitUntil(() => words(element.renderRoot).includes('address of the service'));
    expect(find(element, 'form')).to.equal(null);
  });

  it('asks each address once for several elements, and nothing without a project to read about', async () => {
    const {feed, desk, element} = await dialogue();
    const second = document.createElement('budget-feedback');
    second.project = 'p2';
    feed.append(second);
    await waitUntil(() => find(second, '#text') && find(element, '#text'));
    expect([...(await desk.record()).asked].sort()).to.deep.equal(['GET requests.json', 'GET services.json']);
  });
});
