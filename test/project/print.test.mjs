import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser, openPage, reaches} from '../embed/built-page.mjs';

const FEED = '/feeds/almaty-region-illustrative.json';
const PROJECT = 'a0363';
const MARGIN = '12mm';
const POLICY = "default-src 'none'; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self'";

describe('a dossier on paper', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  for (const lang of ['kk', 'ru', 'en'])
    test(`the page of a project is one A4 (${lang})`, async () => {
      const {page} = await openDossier(browser, lang);
      const margin = {top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN};
      assert.equal(pagesOf(await page.pdf({format: 'A4', margin})), 1);
      await page.close();
    });

  test('the sheet is a document of its own, one A4 with a QR code, under a strict policy', async () => {
    const {page, seen} = await openDossier(browser, 'kk', POLICY);
    await page.click('budget-project .print-sheet');
    const sheet = await page.waitForFunction(() => globalThis.printed).then((found) => found.jsonValue());
    const requests = seen.requests.filter((url) => !url.startsWith('http://host.test/'));
    assert.deepEqual(requests, []);
    assert.deepEqual(seen.complaints, []);
    assert.equal(sheet.language, 'kk');
    const paper = await browser.newPage();
    await paper.setContent(sheet.html);
    const text = await paper.locator('main').innerText();
    for (const words of ['Қаражаты', 'Мерзімі', 'Кім жауапты', 'Көрсетілген күні', 'http://host.test/p.html'])
      assert.ok(text.includes(words), words);
    assert.equal(await paper.locator('.qr path').count(), 1);
    assert.equal(await paper.locator('button:visible').count(), 0);
    assert.equal(pagesOf(await paper.pdf({preferCSSPageSize: true})), 1);
    await page.waitForFunction(
      () => !document.querySelector('budget-project').shadowRoot.querySelector('iframe'),
    );
  });
});

async function openDossier(browser, lang, policy) {
  const headers = policy === undefined ? {} : {'content-security-policy': policy};
  const opened = await openPage(browser, '/p.html', {html: pageOf(lang), headers});
  await opened.page.addInitScript(catchPrint);
  await opened.page.reload();
  await reaches(opened.page, 'budget-project', 'ready');
  await opened.page.waitForSelector('budget-project .print-sheet');
  return opened;
}

function pageOf(lang) {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title>
<link rel="icon" href="/icon.svg"><script type="module" src="/dist/embed.js"></script>
<budget-project src="${FEED}" project="${PROJECT}"></budget-project></html>`;
}

/** Keeps what a frame would have printed, as a page of its own. */
function catchPrint() {
  globalThis.print = () => {
    const sheet = document.body.firstElementChild;
    const text = (sheets) =>
      sheets.flatMap(({cssRules}) => [...cssRules].map((rule) => rule.cssText)).join('\n');
    const root = document.documentElement;
    const {adoptedStyleSheets, innerHTML} = sheet.shadowRoot;
    top.printed = {
      language: root.lang,
      html: `<!doctype html><html style="${root.style.cssText}"><style>${text([...document.adoptedStyleSheets])}</style>
${sheet.outerHTML.replace(/<\/div>$/, '')}<template shadowrootmode="open"><style>${text([...adoptedStyleSheets])}</style>${innerHTML}</template></div>`,
    };
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
}

function pagesOf(pdf) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
