import type { ObservedMetricId } from '../domain/metric.ts';
import type { QuantityReading } from './quantity.ts';
import type { Scene } from './scene.ts';

/** What earlier sentences give to this one. */
export interface MetricMemory {
  /** The metric bound last, for «показатель» and for lists that name it once. */
  readonly last: ObservedMetricId | null;
  /** Whether the sentence before was a question that named the metric. */
  readonly asked: ObservedMetricId | null;
  /** The metric that the sentence before told of, if it told of one. */
  readonly justTold: ObservedMetricId | null;
  /** Whether a park has been named so far. */
  readonly hasPark: boolean;
}

/** What the metric of a quantity is chosen from. */
export interface MetricPlace {
  readonly scene: Scene;
  readonly quantity: QuantityReading;
  readonly memory: MetricMemory;
  /** Metrics bound so far in the sentence, by quantity. */
  readonly bound: ReadonlyMap<QuantityReading, ObservedMetricId>;
}
