import {html, nothing} from 'lit';
import {footnote} from '../element/footnote.js';
import {chooseText} from '../model/text.js';
import {type DossierContext, renderSection} from './dossier-context.js';
import type {QrPath} from './qr-path.js';
import {renderDates} from './render-dates.js';
import {renderMoney} from './render-money.js';
import {renderPeople, renderProcurement} from './render-people.js';
import {renderPlace} from './render-place.js';
import {renderProgress} from './render-progress.js';
import {renderQr} from './render-qr.js';
import {renderSummary} from './render-summary.js';

/** What hangs on the fence of the site: the main things of a dossier, its QR code, where the figures are from. */
export function renderSheet(
  context: DossierContext,
  qr: {readonly link: string; readonly code: QrPath} | undefined,
) {
  const {dataset, record, naming, formats, url} = context;
  const {core, project} = naming.messages;
  const title = chooseText(record.title, naming.locale) ?? {text: record.id, lang: ''};
  const plain: DossierContext = {...context, level: 2, showAll: undefined};
  return html`
    <main lang=${core.language}>
      <div class="heading" role="heading" aria-level="1" lang=${title.lang || nothing}>${title.text}</div>
      <div class="intro">${renderSummary(plain)} ${renderPlace(plain)}</div>
      <div class="sections">
        ${renderSection('money', project.money, plain, renderMoney(plain))}
        ${renderSection('when', project.dates, plain, renderDates(plain))}
        ${renderSection('who', project.people, plain, renderPeople(plain))}
        ${renderSection('how-far', project.progress, plain, renderProgress(plain))}
        ${renderSection('purchase', project.procurement, plain, renderProcurement(plain))}
      </div>
      <div class="foot">
        ${qr ? html`${renderQr(qr.code, qr.link, project)}<p class="link" dir="ltr">${qr.link}</p>` : nothing}
        <p class="note">${footnote({meta: dataset.meta, url, core, formats})}</p>
      </div>
    </main>
  `;
}
