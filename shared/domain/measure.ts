import type { MeasureId, ParkId, SourceId } from './ids.ts';
import type { Names } from './park.ts';
import type { Period } from './period.ts';
import type { MeasureKind, MeasureStatus } from './vocabulary.ts';

/** A public measure: subsidy, regime, charter, rating and the like. */
export interface Measure {
  readonly id: MeasureId;
  readonly kind: MeasureKind;
  /** Country or region whose measure it is, in Russian. */
  readonly jurisdiction: string;
  readonly park: ParkId | null;
  readonly effectiveFrom: Period | null;
  readonly due: Period | null;
  readonly status: MeasureStatus;
  readonly amount: number | null;
  /** Unit of the amount: a currency or a word of the schema. */
  readonly unit: string | null;
  readonly summary: Names;
  readonly source: SourceId;
}
