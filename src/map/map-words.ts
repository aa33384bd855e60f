import {nameEntry, type Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Messages} from '../i18n/messages.js';
import {chooseText, type ChosenText} from '../model/text.js';
import type {Figures} from '../store/figures.js';
import type {MapSigns} from './map-signs.js';
import type {Mark} from './mark.js';
import type {RegionFigure, RegionFigures} from './region-figures.js';
import {paidShare, sumOf, type Tally} from './tally.js';

/** Says sums, names and marks of one view in one language. */
export class MapWords {
  readonly messages: Messages;
  readonly formats: Formats;
  readonly figures: Figures;
  readonly naming: Naming;
  readonly signs: MapSigns | undefined;
  /** What else is to be said of a project, "3 reports"; set by what comes after the first picture. */
  remark: ((row: number) => string | undefined) | undefined;

  constructor(figures: Figures, formats: Formats, naming: Naming, signs?: MapSigns) {
    this.figures = figures;
    this.formats = formats;
    this.naming = naming;
    this.messages = naming.messages;
    this.signs = signs;
  }

  /** A sum in three digits; undefined where it is missing or the feed has no money. */
  money(sum: number | undefined): string | undefined {
    const {currency} = this.figures;
    return sum === undefined || currency === undefined ? undefined : this.formats.compactMoney(sum, currency);
  }

  /** A sum to the last digit. */
  fullMoney(sum: number | undefined): string | undefined {
    const {currency} = this.figures;
    return sum === undefined || currency === undefined ? undefined : this.formats.money(sum, currency);
  }

  /** The sum of a project, or that it is not given; nothing at all where the feed has no money. */
  projectMoney(row: number): string {
    if (this.figures.currency === undefined) return '';
    return this.money(this.figures.valueOf(row)) ?? this.messages.map.sumMissing;
  }

  title(row: number): ChosenText {
    const {ids, titles} = this.figures.dataset.projects;
    return chooseText(titles[row], this.naming.locale) ?? {text: ids[row] ?? '', lang: ''};
  }

  tally(tally: Readonly<Tally>): string {
    return this.messages.map.clusterName(
      tally.count,
      this.formats.integer(tally.count),
      this.money(sumOf(tally)),
    );
  }

  /** The label on a cluster; empty where it holds only further places of projects counted elsewhere. */
  clusterLabel(mark: Mark): string {
    const {tally} = mark;
    const money = this.money(sumOf(tally));
    if (tally.count < 2) return tally.count === 0 ? '' : (money ?? '');
    const label = this.messages.map.cluster(this.formats.integer(tally.count), money);
    return this.signs ? label + this.signs.label(mark) : label;
  }

  /** The name of a region and its figures, the one the map shows first. */
  region({region, group, sum, perResident}: RegionFigure): {
    readonly name: ChosenText;
    readonly figures: readonly string[];
  } {
    const {core, map} = this.messages;
    const name = chooseText(region.name, this.naming.locale) ?? {text: region.code, lang: ''};
    if (!group) return {name, figures: [core.noData]};
    const {currency} = this.figures;
    const whole = this.money(sum) ?? (currency === undefined ? this.records(group.count) : map.sumMissing);
    if (perResident === undefined || currency === undefined) return {name, figures: [whole]};
    return {name, figures: [map.rate(this.formats.money(rounded(perResident), currency)), whole]};
  }

  records(count: number): string {
    const {core} = this.messages;
    const formatted = this.formats.integer(count);
    return this.figures.view.records === 'projects'
      ? core.projects(count, formatted)
      : core.lines(count, formatted);
  }

  /** What a mark is, line by line: for the tip beside it, and joined as its accessible name. */
  mark(mark: Mark, regions: RegionFigures | undefined): readonly string[] {
    const {map} = this.messages;
    if (mark.kind === 'region') {
      const found = regions?.list.find(({region}) => region.code === mark.region);
      if (!found) return [];
      const {name, figures} = this.region(found);
      return [name.text, ...figures];
    }
    const {tally} = mark;
    const share = paidShare(tally);
    const paid = share === undefined ? [] : map.paid(this.formats.percent(share));
    const signs = this.signs?.lines(mark) ?? [];
    if (mark.kind === 'cluster') {
      const further =
        tally.further > 0 ? map.furtherPlaces(tally.further, this.formats.integer(tally.further)) : [];
      return [tally.count > 0 ? this.tally(tally) : [], further, paid, signs].flat();
    }
    const row = mark.row ?? 0;
    const money = tally.count === 0 ? map.furtherPlace : this.projectMoney(row) || [];
    return [
      this.title(row).text,
      money,
      paid,
      mark.loose ? map.loose : [],
      signs,
      this.remark?.(row) ?? [],
    ].flat();
  }

  /** The name of the chosen measure. */
  get measure(): string | undefined {
    const {measure} = this.figures.view;
    return measure && this.figures.currency ? this.messages.core.measures[measure].name : undefined;
  }

  /** The name of what a row has in a dimension; undefined where the feed does not tell. */
  entryOf(
    dimension: 'authority' | 'supplier' | 'status' | 'sector' | 'region',
    row: number,
  ): ChosenText | undefined {
    const column = this.figures.dataset.projects.dimensions[dimension];
    const entry = column?.entries[column.codes[row] ?? 0];
    return column && entry && entry.key !== '' ? nameEntry(dimension, entry, this.naming, column) : undefined;
  }
}

/** Three digits of money a head are enough. */
function rounded(figure: number): number {
  return figure === 0 ? 0 : Number(figure.toPrecision(3));
}
