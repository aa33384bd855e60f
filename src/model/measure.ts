/**
 * The stages of public money, in the order in which it passes through them.
 *
 * *planned* OCDS planning/budget, Fiscal Data Package *approved*; *adjusted* FDP *adjusted*; *contracted* award or contract
 * value; *paid* transactions, FDP *executed*; *final* OC4IDS completion value.
 */
export const STAGES = ['planned', 'adjusted', 'contracted', 'paid', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** What a figure may be of: a stage, or an *amount* whose stage the feed does not tell. */
export const MEASURES = [...STAGES, 'amount'] as const;
export type Measure = (typeof MEASURES)[number];

/** Money that is shown in details only and never added to a stage: refined budgets (`utch`), commitments, proposals. */
export const SIDE_MONEY = ['refined', 'committed', 'proposed'] as const;
export type MoneyKey = Measure | (typeof SIDE_MONEY)[number];

/** How a figure is put: as it is, per resident, or as a share of the whole. */
export const PERS = ['total', 'resident', 'share'] as const;
export type Per = (typeof PERS)[number];
