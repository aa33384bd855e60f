import type {Text} from './text.js';

/** Project status codes of OC4IDS 0.9.5, with `completed` of older files and `unknown` for what no rule could place. */
export const STATUSES = [
  'identification',
  'preparation',
  'implementation',
  'completion',
  'completed',
  'maintenance',
  'decommissioning',
  'decommissioned',
  'cancelled',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** A body or a company. Identifiers (BIN, tax numbers) are text: they keep their leading zeros. */
export interface Party {
  readonly id?: string;
  readonly name: Text;
  readonly url?: string;
}

/** Planned and actual date, ISO 8601; date-only values stay date-only. */
export interface DatePair {
  readonly planned?: string;
  readonly actual?: string;
}

export interface Procurement {
  /** OCDS method: open, selective, limited, direct; else the feed's own word. */
  readonly method?: string;
  readonly methodLabel?: Text;
  /** Number of tenderers. */
  readonly bids?: number;
  readonly id?: string;
  readonly url?: string;
  /** Start and end of the tender period, ISO 8601. */
  readonly tender?: {readonly start?: string; readonly end?: string};
  /** OCDS award criteria: priceOnly, costOnly, qualityOnly, ratedCriteria; else the feed's own word. */
  readonly criteria?: string;
  /** What was offered, where the feed tells each offer. */
  readonly offers?: readonly Offer[];
  /** Decisions on those offers. */
  readonly awards?: readonly Award[];
}

/** What somebody offered in a tender. */
export interface Offer {
  /** Ids of those who offer, or names where they have none. */
  readonly by: readonly string[];
  readonly value?: Money;
  /** When it came in, ISO 8601. */
  readonly at?: string;
  /** OCDS: invited, pending, valid, disqualified, withdrawn. */
  readonly status?: string;
}

/** To whom a contract goes. */
export interface Award {
  /** Ids of the suppliers, as in `Offer.by`. */
  readonly to: readonly string[];
  /** OCDS: pending, active, cancelled, unsuccessful. */
  readonly status?: string;
}

/** How much is bought or built of one thing, for the price of one. */
export interface Quantity {
  readonly value: number;
  /** Name of the unit as the feed has it: "m²", "km". */
  readonly unit: string;
  /** What is counted: a code or a name, alike for things that compare. */
  readonly of?: string;
}

/** A sum with its ISO 4217 code, in whole units of the currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface Contract {
  readonly id?: string;
  readonly title?: Text;
  readonly value?: Money;
  readonly paid?: Money;
  readonly suppliers?: readonly Party[];
  readonly signed?: string;
  readonly start?: string;
  readonly end?: string;
  readonly status?: string;
  readonly url?: string;
  /** Value before its amendments, where `value` is of today. */
  readonly initial?: Money;
  /** Changes of the contract, oldest first. */
  readonly amendments?: readonly {
    readonly date?: string;
    readonly rationale?: Text;
    /** Value of the contract after the change. */
    readonly value?: Money;
    /** Last day of the contract after the change, ISO 8601. */
    readonly end?: string;
  }[];
}

/** One observation of progress. Percentages may pass 100. */
export interface Progress {
  readonly at?: string;
  readonly physical?: number;
  readonly financial?: number;
}

/** A planned step and whether it was reached. Dates are ISO 8601. */
export interface Milestone {
  readonly title: Text;
  readonly due?: string;
  readonly met?: string;
  /** OCDS: scheduled, met, notMet, partiallyMet; else the feed's own word. */
  readonly status?: string;
}

export interface DocumentLink {
  readonly title?: Text;
  /** As given; checked by `safeUrl` where it becomes a link. */
  readonly url: string;
  readonly type?: string;
  readonly date?: string;
}

export interface Photo {
  readonly url: string;
  readonly when?: 'before' | 'during' | 'after';
  readonly date?: string;
  readonly alt?: Text;
}

/** Everything about a project that no filter, map or ranking needs; read one at a time by `detailOf`. */
export interface ProjectDetail {
  readonly description?: Text;
  readonly address?: Text;
  readonly url?: string;
  /** The feed's own word for the status, where it is not the code itself. */
  readonly statusNote?: Text;
  readonly authority?: Party;
  readonly suppliers?: readonly Party[];
  readonly funding?: readonly {readonly source: Text; readonly value?: Money}[];
  readonly procurement?: Procurement;
  readonly contracts?: readonly Contract[];
  readonly start?: DatePair;
  readonly end?: DatePair;
  readonly progress?: readonly Progress[];
  readonly milestones?: readonly Milestone[];
  readonly documents?: readonly DocumentLink[];
  readonly photos?: readonly Photo[];
  readonly warrantyUntil?: string;
  readonly quantity?: Quantity;
  /** When the record was last changed, ISO 8601. */
  readonly updated?: string;
  /** Money by year or part, for charts of one project; never added to the stages. */
  readonly series?: readonly {readonly period: string; readonly measure: string; readonly value: Money}[];
  /** What was derived rather than stated, by field: how. */
  readonly derived?: Readonly<Record<string, string>>;
  /** JSON Pointer of the record in its feed. */
  readonly pointer?: string;
}
