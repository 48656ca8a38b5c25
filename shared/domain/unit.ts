import type { ObservedMetricId } from './metric.ts';
import { isCurrency, type BaseUnit, type Currency } from './vocabulary.ts';

/** What a derived figure is counted for, e.g. roubles per job. */
export type PerUnit = 'job' | 'resident' | 'park' | 'ha' | 'm2';

/** Unit of a quantity: a base unit, or one per counted thing (`RUB/job`). */
export type Unit = BaseUnit | `${BaseUnit}/${PerUnit}`;

/** A unit taken apart. */
export interface UnitParts {
  readonly base: BaseUnit;
  readonly per: PerUnit | null;
}

const PER_OF_METRIC: Partial<Record<ObservedMetricId, PerUnit>> = {
  jobs: 'job',
  residents: 'resident',
  parks_count: 'park',
  land_area: 'ha',
  floor_area: 'm2',
};

const METRIC_OF_PER: Readonly<Record<PerUnit, ObservedMetricId>> = {
  job: 'jobs',
  resident: 'residents',
  park: 'parks_count',
  ha: 'land_area',
  m2: 'floor_area',
};

/** Takes a unit apart into what is measured and per what. */
export function splitUnit(unit: Unit): UnitParts {
  const [base, per] = unit.split('/');
  return {
    base: base as BaseUnit,
    per: per === undefined ? null : (per as PerUnit),
  };
}

/** Puts a unit together. */
export function joinUnit(parts: UnitParts): Unit {
  return parts.per === null ? parts.base : `${parts.base}/${parts.per}`;
}

/** What one unit of the metric is called below a fraction line; null where it cannot stand there. */
export function perUnitOf(metric: ObservedMetricId): PerUnit | null {
  return PER_OF_METRIC[metric] ?? null;
}

/** The metric that counts a unit below a fraction line; the reverse of `perUnitOf`. */
export function metricOfUnit(unit: PerUnit): ObservedMetricId {
  return METRIC_OF_PER[unit];
}

/** The currency of a unit, or null for what is not money. */
export function currencyOf(unit: Unit): Currency | null {
  const { base } = splitUnit(unit);
  return isCurrency(base) ? base : null;
}

/** The unit with another currency in its place. */
export function withCurrency(unit: Unit, currency: Currency): Unit {
  return joinUnit({ ...splitUnit(unit), base: currency });
}
