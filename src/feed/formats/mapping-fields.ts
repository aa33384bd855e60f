import {MEASURES, type MoneyKey, SIDE_MONEY} from '../../model/measure.js';

/** Fields of a mapping that hold texts. */
export const TEXT_FIELDS = ['title', 'description', 'address'] as const;
/** Fields that a body, a company or a classification fills: a name, or an identifier and a name. */
export const PARTY_FIELDS = ['authority', 'supplier', 'fundingSource', 'sector'] as const;
/** Fields that hold one plain value. */
export const VALUE_FIELDS = [
  'id',
  'status',
  'region',
  'authorityId',
  'supplierId',
  'year',
  'month',
  'url',
  'method',
  'bids',
  'procurementId',
  'procurementUrl',
  'tenderStart',
  'tenderEnd',
  'startPlanned',
  'startActual',
  'endPlanned',
  'endActual',
  'warrantyUntil',
  'updated',
  'physical',
  'financial',
  'progressDate',
  'lon',
  'lat',
  'latLon',
  'lonLat',
  'geometry',
  'precision',
  'groupBy',
  'supersededBy',
  'supersedes',
  'parent',
  'nestedCodes',
  'stage',
] as const;
/** Fields that hold addresses. */
export const LINK_FIELDS = ['documents', 'photos'] as const;
/** Fields that hold money: the stages, and what is shown beside them. */
export const MONEY_FIELDS: readonly MoneyKey[] = [...MEASURES, ...SIDE_MONEY];
/** What a record may be. */
export const KINDS = ['projects', 'lines'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type PartyField = (typeof PARTY_FIELDS)[number];
export type ValueField = (typeof VALUE_FIELDS)[number];
export type LinkField = (typeof LINK_FIELDS)[number];
export type Kind = (typeof KINDS)[number];
