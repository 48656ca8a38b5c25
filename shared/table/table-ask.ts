import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Inquiry } from '../domain/question.ts';
import type { Names } from '../domain/park.ts';
import { arrangeRows, type PlacedSection } from './arrange.ts';
import { buildRows, type RowChoice, type RowSource } from './rows.ts';
import type { TableChoice } from './table-choice.ts';

/**
 * What a table is asked: plain data, so that it crosses to another thread. The same question of the
 * same data has the same answer wherever it is computed.
 */
export interface TableAsk {
  readonly rows: RowChoice;
  readonly layout: Pick<TableChoice, 'grouping' | 'top' | 'hidesHoles'>;
  /** Metrics that stand in columns. */
  readonly metrics: readonly MetricId[];
  readonly inquiry: Inquiry;
  readonly looks: TableChoice['looks'];
  readonly computed: TableChoice['computed'];
  /** Whose alphabet orders the names. */
  readonly language: keyof Names;
  /** What traits of cells depend on; asked for only where a filter looks at traits. */
  readonly traits: CellKnowledge;
}

/** What is known of cells besides their figures. */
export interface CellKnowledge {
  /** Year from which the age of a figure is counted. */
  readonly year: number;
  /** Cells with an open note: `placeOfCell` of each. */
  readonly noted: ReadonlySet<string>;
  /** The user's own observations. */
  readonly own: ReadonlySet<string>;
}

/** The rows of a table, in numbers: 20,000 of them cross to another thread as one block. */
export interface TableAnswer {
  readonly sections: readonly PlacedSection[];
  /** How many entries the chosen levels have before search and filters. */
  readonly ofLevels: number;
  readonly withoutNumbers: number;
  readonly belowTop: number;
}

/** What a table is answered from. */
export interface TableSource extends RowSource {
  /** Whether some column of the table has a number for the park at a place. */
  readonly hasNumber: (place: number) => boolean;
}

/** The name of a cell in a set of cells. */
export function placeOfCell(park: ParkId, metric: MetricId): string {
  return `${park}:${metric}`;
}

/** Chooses, orders and groups the rows of a table. */
export function answerTable({ rows, layout }: TableAsk, source: TableSource): TableAnswer {
  const { places, ofLevels } = buildRows(source, rows);
  return { ofLevels, ...arrangeRows({ parks: source.parks, places }, layout, source.hasNumber) };
}
