import type { Mark, Panel } from '../../../shared/chart/model.ts';

/** One stop of pointer and arrow keys on a chart, with everything that stands there. */
export interface PanelRow {
  readonly key: string;
  /** Place on the axis across: the number of a slot, or a position in years. */
  readonly at: number;
  /** A number of the axis along, by which Recharts finds the stop. */
  readonly value: number;
  readonly marks: readonly Mark[];
}

/** The stops of a panel in the order of its axis. */
export function buildPanelRows(panel: Panel): readonly PanelRow[] {
  const byPlace = new Map<number, Mark[]>();
  for (const mark of panel.marks) {
    byPlace.set(mark.at, [...(byPlace.get(mark.at) ?? []), mark]);
  }
  return [...byPlace]
    .toSorted(([a], [b]) => a - b)
    .map(([at, marks]) => ({
      key: String(at),
      at,
      value: Math.max(...marks.map(({ extent }) => extent.nominal)),
      marks,
    }));
}
