import type { Figure } from '../../../shared/domain/figure.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { Aggregate } from '../../../shared/table/aggregate.ts';
import type { RowGrouping } from '../../../shared/table/table-choice.ts';
import type { ColumnFigures } from '../../state/column-figures.ts';
import type { Track } from '../../state/store.ts';

/** The row of a park; a new object whenever the figures behind it may have changed. */
export interface ParkRow {
  readonly kind: 'park';
  /** That of the park; of its second row and later ones, with the group after it. */
  readonly id: string;
  readonly park: Park;
  readonly figureOf: (metric: MetricId, track?: Track) => Figure;
}

/** The heading of a group with the subtotals of its parks. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly by: RowGrouping;
  /** Null of the parks where it is not known. */
  readonly key: string | null;
  readonly parks: readonly Park[];
  readonly isOpen: boolean;
  /** Null where the column's figures cannot be put together at all. */
  readonly totalOf: (metric: MetricId, track?: Track) => Aggregate | null;
  /** Whether that is told at once: a sum over thousands of parks is made after the rows are drawn. */
  readonly isTotalAtHand: (metric: MetricId, track?: Track) => boolean;
}

/** What a group's heading is given besides its parks. */
export type GroupTotals = Pick<GroupRow, 'totalOf' | 'isTotalAtHand'>;

/** What the grid holds of a row. */
export type GridRow = ParkRow | GroupRow;

/** Makes the rows of parks; a park keeps its row object as long as the look-up stays. */
export function buildRowMaker(
  figureOf: ColumnFigures,
): (park: Park, group?: string | null) => ParkRow {
  const rows = new Map<Park, ParkRow>();
  const repeated = new Map<string, ParkRow>();
  const make = (park: Park, id: string): ParkRow => ({
    kind: 'park',
    id,
    park,
    figureOf: (metric, track) => figureOf(park.id, metric, track),
  });
  return (park, group = null) => {
    if (group !== null) {
      const id = `${park.id}@${group}`;
      const row = repeated.get(id) ?? make(park, id);
      repeated.set(id, row);
      return row;
    }
    const known = rows.get(park);
    if (known !== undefined) return known;
    const row = make(park, park.id);
    rows.set(park, row);
    return row;
  };
}
