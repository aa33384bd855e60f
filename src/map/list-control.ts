import {type Listed, type Listing, listRows} from './list-rows.js';
import type {MapHost} from './map-host.js';
import type {MapWords} from './map-words.js';
import type {RegionFigure} from './region-figures.js';
import {type MapList, PAGE} from './render-list.js';
import type {Scene} from './scene.js';

/** What a reader does in the list. */
export type ListActions = Pick<
  MapList,
  'open' | 'hover' | 'hoverRegion' | 'isLit' | 'isLitRegion' | 'toggle'
>;

/** From this width on the list has a place beside the map; below it stands under it, and is kept short. */
export const WIDE = 704;
/** Rows of a list that stands below the map. */
const FEW = 3;
/** Who searches means one of those: a street's works are small, and would stand below the first. */
const FOUND = 10;

/** Which list is shown, and how much of it. */
export class ListControl {
  listing: Listing | 'regions' = 'view';
  readonly #host: MapHost;
  /** How many rows beyond the first ones the reader has asked for. */
  #further = 0;

  constructor(host: MapHost) {
    this.#host = host;
  }

  choose(listing: Listing | 'regions'): void {
    this.listing = listing;
    this.#further = 0;
    this.#host.requestUpdate();
  }

  /** @param here where the reader is, if known */
  list(
    scene: Scene,
    words: MapWords,
    here: readonly [number, number] | undefined,
    current: number | undefined,
    actions: ListActions,
  ): MapList {
    const {figures} = words;
    const choices = this.#choices(scene, here !== undefined);
    const listing = choices.includes(this.listing) ? this.listing : (choices[0] ?? 'all');
    const items = listing === 'regions' ? [] : this.#rows(listing, words, here);
    return {
      listing,
      choices: choices.length > 1 ? choices : [],
      items,
      summary: summaryOf(items, words),
      shown: this.#atFirst(figures) + this.#further,
      regions: ranked(scene.regions?.list ?? []),
      chosen: figures.view.where.values.region ?? [],
      nothingPasses: figures.rows.length === 0,
      current,
      choose: (choice) => this.choose(choice),
      more: () => {
        this.#further += PAGE;
        this.#host.requestUpdate();
      },
      ...actions,
    };
  }

  /** What is in view, in words. */
  inView(words: MapWords): string {
    return `${words.messages.map.inView}: ${summaryOf(this.#rows('view', words, undefined), words)}`;
  }

  #atFirst({view}: MapWords['figures']): number {
    if (this.#host.clientWidth >= WIDE) return PAGE;
    return view.where.text ? FOUND : FEW;
  }

  #rows(
    listing: Listing,
    {figures}: MapWords,
    here: readonly [number, number] | undefined,
  ): readonly Listed[] {
    return listRows(figures, figures.dataset.projects.places, listing, {
      view: this.#host.drawing.shownBox,
      here,
    });
  }

  #choices({mode, offMap, regions}: Scene, near: boolean): readonly (Listing | 'regions')[] {
    const several = (regions?.list.filter(({group}) => group).length ?? 0) > 1;
    const withRegions = several ? (['regions'] as const) : [];
    const off = offMap.count > 0 ? (['off'] as const) : [];
    if (mode === 'regions')
      return [...(withRegions.length > 0 || off.length > 0 ? withRegions : (['regions'] as const)), ...off];
    if (mode === 'nothing') return off;
    if (this.#host.tileGrid) return ['all', ...off, ...withRegions];
    return ['view', 'all', ...(near ? (['near'] as const) : []), ...off, ...withRegions];
  }
}

function summaryOf(items: readonly Listed[], words: MapWords): string {
  const sums = items.flatMap(({row}) => words.figures.valueOf(row) ?? []);
  const sum = sums.length > 0 ? sums.reduce((all, one) => all + one, 0) : undefined;
  return words.messages.map.listed(items.length, words.formats.integer(items.length), words.money(sum));
}

/** Regions with records, by money per resident where the map shows that, else by sum. */
function ranked(list: readonly RegionFigure[]): readonly RegionFigure[] {
  const figure = ({colour, perResident, sum, group}: RegionFigure): number =>
    (colour === undefined ? (sum ?? group?.count) : perResident) ?? -Infinity;
  return list.filter(({group}) => group).sort((a, b) => figure(b) - figure(a));
}
