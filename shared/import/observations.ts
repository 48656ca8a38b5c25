import { errorProblem, type Problem } from '../core/problem.ts';
import { digitsOfResult } from '../domain/digits.ts';
import { parseObservationId, parseParkId, parseSourceId } from '../domain/ids.ts';
import { OBSERVED_METRIC_IDS, type ObservedMetric, observedMetricOf } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Wording } from '../domain/quantity.ts';
import {
  type BaseUnit,
  BASES,
  CURRENCIES,
  isCurrency,
  PHYSICAL_UNITS,
  QUALIFIERS,
  SCOPES,
  SERIES_KINDS,
  STATUSES,
} from '../domain/vocabulary.ts';
import { parsePrintedNumber, parseTextCell, parseWordCell } from './cells.ts';
import { descriptive, optional, type RecordOf, required } from './record.ts';
import type { TableShape } from './table.ts';

/** Words of the `unit` column. */
export const OBSERVATION_UNITS: readonly BaseUnit[] = [...PHYSICAL_UNITS, ...CURRENCIES];

const FIELDS = {
  id: required('observation_id', parseObservationId),
  park: required('park_id', parseParkId),
  metric: required('metric', parseWordCell(OBSERVED_METRIC_IDS)),
  scope: required('scope', parseWordCell(SCOPES)),
  period: required('time_period', parsePeriod),
  periodBasis: required('period_basis', parseWordCell(BASES)),
  seriesKind: required('series_kind', parseWordCell(SERIES_KINDS)),
  status: required('obs_status', parseWordCell(STATUSES)),
  qualifier: required('qualifier', parseWordCell(QUALIFIERS)),
  value: required('value', parsePrintedNumber),
  valueHigh: optional('value_high', parsePrintedNumber),
  unit: required('unit', parseWordCell(OBSERVATION_UNITS)),
  source: required('source_id', parseSourceId),
  note: descriptive('note', parseTextCell),
};

type ObservationRecord = RecordOf<typeof FIELDS>;

/**
 * How rows of observations.csv become observations. A figure whose source is not known is left out:
 * it could not be traced. A note that cannot be read costs the note only.
 */
export const OBSERVATION_TABLE: TableShape<typeof FIELDS, Observation> = {
  fields: FIELDS,
  check: (record) => [...checkUnit(record), ...checkRange(record), ...checkPercent(record)],
  // Part by part: copying the rest of a record costs a third of the whole reading time.
  build: (record) => ({
    id: record.id,
    park: record.park,
    metric: record.metric,
    scope: record.scope,
    period: record.period,
    periodBasis: record.periodBasis,
    seriesKind: record.seriesKind,
    status: record.status,
    wording: buildWording(record),
    unit: record.unit,
    source: record.source,
    note: record.note,
  }),
  keyOf: (observation) => observation.id,
  references: [
    { column: 'park_id', table: 'parks', idOf: (observation) => observation.park },
    { column: 'source_id', table: 'sources', idOf: (observation) => observation.source },
  ],
};

function buildWording({ qualifier, value, valueHigh }: ObservationRecord): Wording {
  const digits = valueHigh ? digitsOfResult([value.digits, valueHigh.digits]) : value.digits;
  return { qualifier, value: value.value, valueHigh: valueHigh?.value ?? null, digits };
}

function checkUnit({ metric, unit }: ObservationRecord): Problem[] {
  const expected = observedMetricOf(metric).unit;
  if (unitFits(unit, expected)) return [];
  return [errorProblem('unit.not-of-metric', { unit, metric, expected }, { column: 'unit' })];
}

function unitFits(unit: BaseUnit, expected: ObservedMetric['unit']): boolean {
  return expected === 'money' ? isCurrency(unit) : unit === expected;
}

function checkRange({ qualifier, value, valueHigh }: ObservationRecord): Problem[] {
  const place = { column: 'value_high' };
  if (qualifier !== 'range') {
    if (valueHigh === null) return [];
    return [errorProblem('range.high-not-expected', { text: valueHigh.value }, place)];
  }
  if (valueHigh === null) return [errorProblem('range.high-missing', {}, place)];
  if (valueHigh.value >= value.value) return [];
  const ends = { low: value.value, high: valueHigh.value };
  return [errorProblem('range.high-below-low', ends, place)];
}

function checkPercent({ unit, value, valueHigh }: ObservationRecord): Problem[] {
  if (unit !== 'percent') return [];
  return [
    { column: 'value', number: value },
    { column: 'value_high', number: valueHigh },
  ].flatMap(({ column, number }) =>
    number && number.value > 100
      ? [errorProblem('number.percent-over-100', { text: number.value }, { column })]
      : [],
  );
}
