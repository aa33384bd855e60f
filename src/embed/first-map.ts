import {loadFeed, WORKER_BYTES} from '../feed/load-feed.js';
import {dismissWorker, prepareWorker} from '../feed/parse-apart.js';
import {kzOverview} from '../feed/regions/kz/kz-overview.js';
import {loadOverview} from '../feed/regions/load-overview.js';
import {FirstPicture} from '../map/first-picture.js';
import {sceneOf} from '../map/scene.js';
import type {Standard} from '../model/dataset.js';
import {type Measure, MEASURES} from '../model/measure.js';
import {chooseText} from '../model/text.js';
import {Figures} from '../store/figures.js';
import {sourceOptions} from '../store/source-options.js';
import {resolveView} from '../store/view.js';
import {fetchElement, fetchRest} from './fetch-ahead.js';

/** Attributes that change what is shown in ways the first picture does not follow. */
const TOO_MUCH = ['where', 'group', 'tile-grid', 'per', 'records'];

/**
 * Shows the map of a `<budget-map src>` from its feed alone, before the element's own code is here.
 *
 * The load is the one that the element then takes over. Whatever goes wrong here is left to the element to tell.
 */
export async function showFirstMap(element: HTMLElement): Promise<void> {
  const src = element.getAttribute('src');
  if (!src || TOO_MUCH.some((name) => element.hasAttribute(name)) || element.shadowRoot) return;
  const attribute = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const regionsSrc = attribute('regions-src');
  const options = sourceOptions({
    format: attribute('format') as Standard | undefined,
    currency: attribute('currency'),
    unit: element.hasAttribute('unit') ? Number(attribute('unit')) : undefined,
    mapping: attribute('mapping'),
  });
  const picture = new FirstPicture(element);
  element.addEventListener('budget-error', giveWay, {once: true});
  let taken: Promise<void> | undefined;
  const takeBytes = (): void => {
    fetchRest(element);
    picture.lay();
  };
  const loading = loadFeed(src, options, undefined, ({received}) => {
    if (received < WORKER_BYTES || taken) return;
    // While the worker reads, the page has time, and nothing else is on its way.
    taken = prepareWorker().then(takeBytes);
    // Most feeds are of Kazakhstan.
    kzOverview();
  }).finally(dismissWorker);
  // What is asked for now comes after most feeds have.
  fetchElement(element);
  const {dataset, url} = await loading.catch((error: unknown) => {
    picture.leave();
    throw error;
  });
  const regions = await loadOverview(dataset, regionsSrc, url);
  const wanted = attribute('measure');
  const measure = MEASURES.find((known): known is Measure => known === wanted);
  const currency = attribute('currency');
  const view = resolveView(dataset, {...(measure && {measure}), ...(currency && {currency})});
  const title =
    attribute('heading') ??
    chooseText(dataset.meta.title, languageOf(element, dataset.meta.languages))?.text ??
    '';
  picture.paint(sceneOf(new Figures(dataset, view), regions), title);
  if (!taken) fetchRest(element);
}

/** A picture whose element does not come says nothing and hides what stands in the tag. */
function giveWay({currentTarget}: Event): void {
  if (!(currentTarget instanceof Element) || customElements.get(currentTarget.localName)) return;
  currentTarget.shadowRoot?.replaceChildren(document.createElement('slot'));
}

function languageOf(element: Element, languages: readonly string[]): string {
  return (
    element.getAttribute('locale') ?? element.closest('[lang]')?.getAttribute('lang') ?? languages[0] ?? 'kk'
  );
}
