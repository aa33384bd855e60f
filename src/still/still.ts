import type {Graphic, PictureInk} from '../element/picture.js';
import type {Naming} from '../element/labels.js';
import type {TableTwin} from '../element/table-twin.js';
import type {Formats} from '../i18n/formats.js';
import type {Figures} from '../store/figures.js';
import type {Choice} from '../store/view.js';

/** What an element shows, without a page: its words, its figures as a table, and its drawing where it has one. */
export interface Still {
  readonly title: string;
  /** The generated sentence. */
  readonly sentence: string;
  /** What a reader must know of the figures. */
  readonly notes: readonly string[];
  readonly twin: TableTwin;
  /** The same figures as a file, with its byte order mark. */
  readonly csv: string;
  readonly draw?: (width: number, ink: PictureInk) => Graphic;
}

/** An element has nothing to show of a feed. */
export interface NoStill {
  /** Why, in the language asked for. */
  readonly reason: string;
}

/** What an element is asked to show: its attributes as they stand in a page. */
export interface Asked extends Choice {
  readonly by?: string;
  readonly of?: string;
  readonly rows?: string;
  readonly levels?: string;
  readonly count?: number;
  readonly sum?: number;
  /** Of signals: which rules, with what limits, on which day, and the project whose signals alone are shown. */
  readonly rules?: string;
  readonly limits?: string;
  readonly today?: string;
  readonly project?: string;
  /** Key of the entry whose parts a chart shows, by the chart's name: tag and dimension. None is the top. */
  readonly open?: Readonly<Record<string, string>>;
}

/** What stills are made of. */
export interface Subject {
  /** Tag of the element. */
  readonly element: string;
  readonly figures: Figures;
  readonly naming: Naming;
  readonly formats: Formats;
  readonly asked: Asked;
}
