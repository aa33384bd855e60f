import type {LoadOptions} from '../feed/load-feed.js';
import type {Standard} from '../model/dataset.js';

/** What an element's attributes say of how its feed is to be read. */
export interface SourceAttributes {
  readonly format?: Standard | undefined;
  readonly currency?: string | undefined;
  readonly unit?: number | undefined;
  readonly mapping?: string | undefined;
}

/** The same attributes give the same options, key by key in one order: loads are shared by it. */
export function sourceOptions({format, currency, unit, mapping}: SourceAttributes): LoadOptions {
  return {
    ...(format && {format}),
    ...(currency && {currency}),
    ...(unit !== undefined && Number.isFinite(unit) ? {unit} : {}),
    ...(mapping === undefined ? {} : {mappingSrc: mapping}),
  };
}
