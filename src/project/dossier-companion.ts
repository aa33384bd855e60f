import {type CSSResult, html, type LitElement, nothing} from 'lit';
import {fetchedFor} from '../store/fetched-for.js';
import {chooseText} from '../model/text.js';
import {companionStyles} from './dossier-companion.styles.js';
import {type DossierContext, renderSection} from './dossier-context.js';
import {type Alike, likeProjects} from './like-projects.js';
import {type Around, nearestProjects} from './nearest-projects.js';
import type {PrintOutcome} from './print-sheet.js';
import type {QrPath} from './qr-path.js';
import {MOST, NEAR, type OpenProject, renderAlike, renderNearby} from './render-around.js';
import {renderCopy} from './render-copy.js';
import {renderLocator} from './render-locator.js';
import {renderQr} from './render-qr.js';

/** What surrounds a project, of one row of one dataset. */
interface Surroundings {
  readonly dataset: DossierContext['dataset'];
  readonly row: number;
  readonly around: Around;
  readonly alike: Alike | undefined;
}

/** Where the companion stands in. */
export interface DossierFrame {
  readonly open: OpenProject;
  /** Address under which this project is found again. */
  readonly link: string | undefined;
}

/**
 * What of a dossier nobody waits for: neighbours, similar projects, and the ways out of the page (link, QR code, paper).
 * Fetched when the page is idle; the QR code and the sheet when the reader asks.
 */
export class DossierCompanion {
  readonly #host: LitElement;
  readonly #styles: readonly CSSResult[];
  #known: Surroundings | undefined;
  #qr: {readonly link: string; readonly code: QrPath} | undefined;
  #printed: PrintOutcome | 'failed' | 'missing' | undefined;

  /** @param styles of the dossier, which its sheet is drawn with too */
  constructor(host: LitElement, styles: readonly CSSResult[]) {
    this.#host = host;
    this.#styles = styles;
    const sheet = companionStyles.styleSheet;
    const {renderRoot} = host;
    if (sheet && renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(sheet))
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, sheet];
  }

  render(context: DossierContext, {open, link}: DossierFrame) {
    const {project} = context.naming.messages;
    const {around, alike} = this.#surroundings(context);
    return html`
      ${renderSection('where', project.onMap, context, renderLocator(context))}
      ${renderSection('around', project.nearby, context, renderNearby(around, context, open))}
      ${renderSection('alike', project.alike, context, alike ? renderAlike(alike, context, open) : nothing)}
      ${renderSection('ways-out', project.link, context, this.#renderWaysOut(context, link))}
    `;
  }

  #surroundings({dataset, record: {row}}: DossierContext): Surroundings {
    if (this.#known?.dataset !== dataset || this.#known.row !== row) {
      this.#printed = undefined;
      this.#known = {
        dataset,
        row,
        around: nearestProjects(dataset.projects, row, NEAR, MOST),
        alike: likeProjects(dataset, row, MOST),
      };
    }
    return this.#known;
  }

  #renderWaysOut(context: DossierContext, link: string | undefined) {
    const {project} = context.naming.messages;
    const code = this.#qr?.link === link ? this.#qr?.code : undefined;
    return html`
      ${
        link === undefined
          ? nothing
          : html`<p class="own-link">
            <input class="copied" readonly dir="ltr" .value=${link} aria-label=${project.link} @focus=${selectAll} />
            ${renderCopy(link, project, project.copyLink)}
          </p>`
      }
      <div class="actions">
        ${link === undefined ? nothing : html`<button type="button" class="show-qr" aria-expanded=${code !== undefined} @click=${() => void this.#toggleQr(link)}>${code ? project.hideQr : project.showQr}</button>`}
        <button type="button" class="print-sheet" @click=${() => void this.#print(context, link)}>${project.printSheet}</button>
      </div>
      ${code && link !== undefined ? renderQr(code, link, project) : nothing}
      <p class="note" role="status">${this.#outcome(context)}</p>
    `;
  }

  #outcome({naming}: DossierContext): string {
    const {project} = naming.messages;
    switch (this.#printed) {
      case 'page':
        return project.printsPage;
      case 'missing':
        return project.notLoaded;
      case 'refused':
      case 'failed':
        return project.printRefused;
      default:
        return project.sheetHint;
    }
  }

  async #toggleQr(link: string): Promise<void> {
    this.#printed = undefined;
    if (this.#qr?.link === link) this.#qr = undefined;
    else this.#qr = await this.#qrOf(link);
    this.#host.requestUpdate();
  }

  async #print(context: DossierContext, link: string | undefined): Promise<void> {
    const parts = await fetchedFor(
      this.#host,
      Promise.all([import('./print-sheet.js'), import('./render-sheet.js'), import('./sheet.styles.js')]),
    );
    if (!parts) {
      this.#printed = 'missing';
      this.#host.requestUpdate();
      return;
    }
    const [{printSheet}, {renderSheet}, {sheetStyles}] = parts;
    const qr = link === undefined ? undefined : await this.#qrOf(link);
    try {
      const styles = [...this.#styles, companionStyles, sheetStyles];
      const {record, naming} = context;
      this.#printed = await printSheet(this.#host, {
        title: chooseText(record.title, naming.locale)?.text ?? record.id,
        language: naming.messages.core.language,
        content: renderSheet(context, qr),
        styles,
      });
    } catch {
      this.#printed = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #qrOf(link: string) {
    const module = await fetchedFor(this.#host, import('./qr-path.js'));
    if (module) return {link, code: module.qrPath(link)};
    this.#printed = 'missing';
    return undefined;
  }
}

function selectAll({currentTarget}: Event): void {
  (currentTarget as HTMLInputElement).select();
}
