import {safeUrl} from '../element/safe-url.js';
import type {Dataset} from '../model/dataset.js';
import {detailOf} from '../model/details.js';
import {type Precision, PRECISIONS} from '../model/place.js';
import {chooseText, type Text} from '../model/text.js';

/** The project that a report is about. */
export interface ReportSubject {
  readonly id: string;
  readonly title: Text;
  /** Its own page, absolute. */
  readonly url?: string;
  readonly address?: string;
  /** Its first place, WGS 84. */
  readonly point?: {readonly lon: number; readonly lat: number; readonly precision: Precision};
}

/** Finds a project by its id. */
export function subjectOf(
  {projects}: Dataset,
  id: string,
  locale: string,
  feedUrl: string | undefined,
): ReportSubject | undefined {
  const row = projects.ids.indexOf(id);
  if (row < 0) return undefined;
  const detail = detailOf(projects, row);
  const url = safeUrl(detail.url, feedUrl);
  const address = chooseText(detail.address, locale)?.text;
  const {project, lon, lat, precision} = projects.places;
  const at = project.indexOf(row);
  return {
    id,
    title: projects.titles[row] ?? {},
    ...(url && /^https?:/.test(url) && {url}),
    ...(address && {address}),
    ...(at >= 0 && {
      point: {
        lon: rounded(lon[at]),
        lat: rounded(lat[at]),
        precision: PRECISIONS[precision[at] ?? 0] ?? 'exact',
      },
    }),
  };
}

/** A decimetre is enough. */
function rounded(degrees = NaN): number {
  return Number(degrees.toFixed(6));
}
