import { digitsOfNumber } from '../../../../shared/domain/digits.ts';
import type { Figure, FigureOrigin } from '../../../../shared/domain/figure.ts';
import { parseParkId, type ParkId } from '../../../../shared/domain/ids.ts';
import type { MetricId } from '../../../../shared/domain/metric.ts';
import type { Park } from '../../../../shared/domain/park.ts';
import { buildQuantity } from '../../../../shared/domain/quantity.ts';
import type { Qualifier } from '../../../../shared/domain/vocabulary.ts';
import type { FigureLookup } from '../../../../shared/table/figure-lookup.ts';

/** The id, which must be well formed. */
export function parkId(text: string): ParkId {
  const id = parseParkId(text);
  if (id.kind === 'failed') throw new Error(`sample id must be well formed, found ${text}`);
  return id.value;
}

/** An operating technopark in Tatarstan but for what is given. */
export function park(id: string, differing: Partial<Park> = {}): Park {
  return {
    id: parkId(id),
    name: { ru: id, en: id },
    kind: 'technopark',
    stage: 'operating',
    country: 'RU',
    regionCode: 'RU-TA',
    region: 'Республика Татарстан',
    city: null,
    latitude: null,
    longitude: null,
    opened: null,
    operator: null,
    sectors: [],
    website: null,
    ...differing,
  };
}

/** Jobs of a park as worded, read strictly. */
export function jobs(qualifier: Qualifier, value: number): Figure {
  const wording = { qualifier, value, valueHigh: null, digits: digitsOfNumber(value) };
  return { ...origin, kind: 'value', quantity: buildQuantity(wording, 'count', 'strict') };
}

/** A look-up that knows the figures of the named parks and has holes elsewhere. */
export function figuresOf(known: Readonly<Record<string, Figure>>): FigureLookup {
  return (id: ParkId, _metric: MetricId) =>
    known[id] ?? { ...origin, park: id, kind: 'hole', hole: 'none' };
}

const origin: FigureOrigin = {
  park: parkId('kip-master'),
  metric: 'jobs',
  period: null,
  status: 'actual',
  scope: 'total',
  seriesKind: 'stock',
  choice: null,
  parts: [],
  conversions: [],
  problems: [],
};
