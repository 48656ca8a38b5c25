/**
 * The closed word lists of the field, as used in the data package and in code. One word for one
 * thing; what a word means is said in `text/`. Source of the lists: the data package's schema.
 */

/** Kinds of park, then the kinds above a park. */
export const PARK_KINDS = [
  'technopark',
  'industrial_park',
  'sez',
  'priority_development_area',
  'creative_cluster',
  'innovation_centre',
  'special_zone_other',
  'network',
  'programme',
  'bloc',
] as const;
/** What is observed. */
export type ParkKind = (typeof PARK_KINDS)[number];

/** Levels of observation; only the first may be ranked among parks. */
export const LEVELS = ['park', 'network', 'programme', 'bloc'] as const;
/** Whether an entry is one park or an aggregate above parks. */
export type Level = (typeof LEVELS)[number];

/** Life stages of a park. */
export const STAGES = [
  'announced',
  'planned',
  'under_construction',
  'operating',
  'closed',
] as const;
/** Life stage of a park. */
export type Stage = (typeof STAGES)[number];

/** Sectors in which residents work. */
export const SECTORS = [
  'it',
  'electronics',
  'machinery',
  'automotive',
  'chemicals',
  'petrochemicals',
  'pharma_medical',
  'biotech',
  'food',
  'agro',
  'textiles',
  'construction_materials',
  'metals',
  'energy',
  'logistics',
  'creative',
  'aerospace',
  'shipbuilding',
  'instruments',
  'woodworking',
  'tourism',
  'mixed',
] as const;
/** Sector in which residents work. */
export type Sector = (typeof SECTORS)[number];

/** Slices of a metric; `total` is the whole. */
export const SCOPES = [
  'total',
  'private',
  'public',
  'federal',
  'regional',
  'foreign',
  'residents_own',
  'new_in_period',
  'other',
] as const;
/** Which slice of a metric a figure speaks of. */
export type Scope = (typeof SCOPES)[number];

/** Whether a figure is a level at a moment, a flow over a period, or a sum since the start. */
export const SERIES_KINDS = ['stock', 'flow', 'cumulative'] as const;
/** Series kind of a figure. */
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** Observation statuses (in the sense of SDMX OBS_STATUS). */
export const STATUSES = ['actual', 'target', 'announced', 'estimate'] as const;
/** Status of a figure: fact, goal of an authority, promise, or estimate. */
export type Status = (typeof STATUSES)[number];

/** Wordings that bound a figure. */
export const QUALIFIERS = [
  'exact',
  'more_than',
  'at_least',
  'about',
  'almost',
  'up_to',
  'less_than',
  'range',
] as const;
/** What the wording of a figure guarantees. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** Whether a date was printed by the source or worked out. */
export const BASES = ['printed', 'inferred'] as const;
/** How a date came about. */
export type Basis = (typeof BASES)[number];

/** Grades of a source, best first. */
export const RELIABILITIES = ['official', 'press', 'secondary'] as const;
/** Grade of a source. */
export type Reliability = (typeof RELIABILITIES)[number];

/** How two entries hang together. */
export const RELATION_KINDS = [
  'part_of',
  'modelled_on',
  'partner_of',
  'operated_by_parent',
] as const;
/** Kind of a relation between two entries. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Kinds of public measure. */
export const MEASURE_KINDS = [
  'subsidy',
  'tax_regime',
  'programme',
  'charter',
  'loan_programme',
  'shared_facility',
  'service_platform',
  'rating',
  'agreement',
] as const;
/** Kind of a public measure. */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Where a measure stands. */
export const MEASURE_STATUSES = [
  'proposed',
  'announced',
  'planned',
  'approved',
  'in_force',
  'due',
  'completed',
  'cancelled',
] as const;
/** Where a measure stands. */
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** How an annual rate was obtained; `missing` states that none is known. */
export const RATE_KINDS = [
  'official_average',
  'computed_average',
  'cross_average',
  'cross_secondary',
  'cross_estimate',
  'missing',
] as const;
/** How an annual rate was obtained. */
export type RateKind = (typeof RATE_KINDS)[number];

/** Currencies that figures are printed in (ISO 4217, with the rouble of Belarus before July 2016). */
export const CURRENCIES = [
  'RUB',
  'USD',
  'EUR',
  'CNY',
  'KZT',
  'UZS',
  'BYN',
  'BYR',
  'AED',
  'AMD',
  'AZN',
  'EGP',
  'GEL',
  'INR',
  'IRR',
  'KGS',
  'MNT',
  'PKR',
  'PLN',
  'TJS',
  'TRY',
  'TWD',
  'VND',
] as const;
/** Currency code. */
export type Currency = (typeof CURRENCIES)[number];

/** Units that are not money. */
export const PHYSICAL_UNITS = ['count', 'percent', 'm2', 'ha'] as const;
/** Unit of an observed figure. */
export type BaseUnit = (typeof PHYSICAL_UNITS)[number] | Currency;

/** The level at which an entry of the given kind stands. */
export function levelOfKind(kind: ParkKind): Level {
  if (kind === 'network' || kind === 'programme' || kind === 'bloc') return kind;
  return 'park';
}

/** Whether the word is a currency code of the list. */
export function isCurrency(word: string): word is Currency {
  return CURRENCIES.some((code) => code === word);
}

/** Whether a status speaks of what is not yet so. */
export function isPlanStatus(status: Status): boolean {
  return status === 'target' || status === 'announced';
}
