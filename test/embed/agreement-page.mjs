/**
 * What runs inside the page of `agreement.test.mjs`. The functions below `pageOf` are sent there as text, so none of them may use
 * what stands outside of it.
 */

/** A page with one feed in every element that shows figures; `define` lets them begin. */
export function pageOf(src, mapping) {
  const named = mapping
    ? ` mapping="data:application/json,${encodeURIComponent(JSON.stringify(mapping))}"`
    : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="/icon.svg"><body>
    <budget-feed src="${src}"${named}>
      <budget-summary id="summary"></budget-summary>
      <budget-map id="map" static></budget-map>
      <budget-bars id="bars"></budget-bars>
      <budget-bars id="years" by="year"></budget-bars>
      <budget-treemap id="treemap"></budget-treemap>
      <budget-stages id="stages"></budget-stages>
      <budget-timeline id="timeline"></budget-timeline>
      <budget-flow id="flow"></budget-flow>
      <budget-receipt id="receipt"></budget-receipt>
      <budget-compare id="compare" by="year"></budget-compare>
      <budget-table id="table"></budget-table>
      <budget-party id="party"></budget-party>
    </budget-feed>`;
}

export async function define() {
  await import('/dist/define/all.js');
}

/** Whether each element says that it is ready, and the charts that draw something have their tables. */
export function areDrawn() {
  return [...globalThis.document.querySelectorAll('[id]')].every(({id, state, shadowRoot}) => {
    if (state === 'error') throw new Error(`${id}: ${shadowRoot.textContent}`);
    const drawn = shadowRoot?.querySelector('.graphic');
    return state === 'ready' && (!drawn || shadowRoot.querySelector('.twin'));
  });
}

/** Puts a kind of record and a stage of money to all elements; resolves once they have drawn it. */
export async function lookAt(choice) {
  const {document} = globalThis;
  for (const [name, value] of Object.entries(choice)) {
    if (value) document.querySelector('budget-feed').setAttribute(name, value);
  }
  for (let frame = 0; frame < 3; frame++) {
    await new Promise(globalThis.requestAnimationFrame);
    await Promise.all([...document.querySelectorAll('[id]')].map(({updateComplete}) => updateComplete));
  }
}

/** Whether the map, which draws a little later, has drawn this stage, or says that it has nothing to draw. */
export function mapLooksAt(measure) {
  const {shadowRoot, drawing} = globalThis.document.getElementById('map');
  return !shadowRoot.querySelector('.canvas') || drawing.picture?.words.figures.view.measure === measure;
}

/** Opens the first party that is offered, filters everything by it and shows its projects as a table; false without parties. */
export async function openParty() {
  const party = globalThis.document.getElementById('party');
  const press = async (selector) => {
    const button = [...party.shadowRoot.querySelectorAll(selector)][0];
    button?.click();
    await new Promise(globalThis.requestAnimationFrame);
    await party.updateComplete;
    return button !== undefined;
  };
  if (!(await press('.parties button'))) return false;
  return (await press('.tools button[aria-pressed]')) && (await press('.footer button[aria-pressed]'));
}

export function partyIsTable() {
  return globalThis.document.getElementById('party').shadowRoot.querySelector('.twin tbody tr');
}

/** Takes the filter by the party away. */
export async function leaveParty() {
  const party = globalThis.document.getElementById('party');
  party.shadowRoot.querySelector('.tools button[aria-pressed]').click();
  await party.updateComplete;
}

/** What each element shows, as text; of charts also the table that they have on paper. */
export async function readAll() {
  const of = (id) => globalThis.document.getElementById(id);
  const texts = (list) => [...list].map(({textContent}) => textContent.trim());
  const twinOf = (table) =>
    table && {
      columns: texts(table.querySelectorAll('thead th')),
      rows: [...table.querySelectorAll('tbody tr')].map(({children}) => texts(children)),
      totals: texts(table.querySelectorAll('tfoot tr > *')),
    };
  const elements = [...globalThis.document.querySelectorAll('[id]')];
  const put = (when) => {
    globalThis.dispatchEvent(new Event(when));
    return Promise.all(elements.map(({updateComplete}) => updateComplete));
  };
  await put('beforeprint');
  const twins = new Map(
    elements.map((element) => [element, twinOf(element.shadowRoot.querySelector('.twin'))]),
  );
  await put('afterprint');
  const shown = elements.map((element) => {
    const root = element.shadowRoot;
    const notes = texts(root.querySelectorAll('.note, .state')).filter(Boolean);
    const frame = root.querySelector('.frame');
    return [
      element.id,
      {
        state: element.state,
        text: frame?.textContent.trim(),
        notes,
        twin: twins.get(element),
      },
    ];
  });
  const all = Object.fromEntries(shown);
  const table = of('table').shadowRoot;
  const {shadowRoot, drawing} = of('map');
  const scene = shadowRoot.querySelector('.canvas') ? drawing.picture?.scene : undefined;
  const tally = ({count, value}) => ({count, value});
  Object.assign(all.summary, {
    values: [...of('summary').shadowRoot.querySelectorAll('data')].map(({value}) => Number(value)),
  });
  Object.assign(all.table, {
    rows: Number(table.querySelector('table').getAttribute('aria-rowcount')) - 2,
    totals: texts(table.querySelectorAll('tfoot td')),
  });
  Object.assign(all.map, {
    scene: scene && {mode: scene.mode, placed: tally(scene.placed), offMap: tally(scene.offMap)},
  });
  return all;
}
