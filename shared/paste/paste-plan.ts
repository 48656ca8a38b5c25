import type { Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId, ObservedMetricId } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import type { Currency, Status } from '../domain/vocabulary.ts';
import type { OwnFigure } from '../import/own-figure.ts';
import type { FindPark } from './find-park.ts';
import type { MarkMeaning } from './printed-number.ts';
import type { Measure } from './read-amount.ts';
import type { Block } from './read-block.ts';

/** Where in the grid a block is pasted: what stands there, from the chosen cell on. */
export interface PastePlace {
  /** The parks of the rows, downwards. */
  readonly parks: readonly ParkId[];
  /** The columns to the right; null for one that takes no figures. */
  readonly columns: readonly (PlacedColumn | null)[];
}

/** A column of the grid. */
export interface PlacedColumn {
  readonly metric: MetricId;
  readonly isPlan: boolean;
}

/** What the user has said of a block. */
export interface PasteChoices {
  /** Metrics of columns, by their place in the block, where set by hand; null leaves one out. */
  readonly metrics: ReadonlyMap<number, ObservedMetricId | null>;
  /** Parks of rows, by their place in the block, where set by hand; null leaves one out. */
  readonly parks: ReadonlyMap<number, ParkId | null>;
  /** ISO period of all figures whose column names none. */
  readonly period: string;
  readonly status: Status;
  /** Currency of sums that name none; null while it is not known. */
  readonly currency: Currency | null;
  /** What a comma or a point before three digits means. */
  readonly meaning: MarkMeaning;
  /** Whether figures that are stored already are entered all the same. */
  readonly keepsSame: boolean;
}

/** Everything that a plan is made from. */
export interface PasteAsk {
  readonly block: Block;
  readonly dataset: Dataset;
  readonly findPark: FindPark;
  readonly place: PastePlace | null;
  readonly choices: PasteChoices;
}

/** A column of a block and what its figures are taken for. */
export interface PasteColumn {
  /** Its place in the block, from 0. */
  readonly at: number;
  /** Its heading, or its number where there is none. */
  readonly title: string;
  /** Null where nothing is taken from it. */
  readonly metric: ObservedMetricId | null;
  readonly status: Status;
  readonly measure: Measure;
  readonly period: string;
}

/** A row of a block and whose figures it holds. */
export interface PasteRow {
  /** Its place in the block, from 0. */
  readonly at: number;
  /** The name that it bears; empty where it is known by its place. */
  readonly name: string;
  /** Null where it is left out. */
  readonly park: ParkId | null;
  /** Whether the park was found without the user; else one may be chosen. */
  readonly isFound: boolean;
  /** Parks that an unclear name may mean. */
  readonly candidates: readonly ParkId[];
}

/** What becomes of one cell. */
export type PasteCell =
  | {
      readonly kind: 'figure';
      readonly figure: OwnFigure;
      /** What is stored of the same time, status and slice; null where nothing is. */
      readonly known: Observation | null;
      /** Whether the stored figure says the same. */
      readonly isSame: boolean;
    }
  /** Its row or column is left out, or it holds nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What pasting a block would do. */
export interface PastePlan {
  readonly columns: readonly PasteColumn[];
  readonly rows: readonly PasteRow[];
  /** Cells by row, then by column, both in the order above. */
  readonly cells: readonly (readonly PasteCell[])[];
  /** What would be entered. */
  readonly figures: readonly OwnFigure[];
  readonly same: number;
  /** What could not be taken, with row and column; those of the whole block first. */
  readonly problems: readonly Problem[];
  /** Whether a sum names no currency. */
  readonly asksCurrency: boolean;
  /** Whether a mark between digits can be read in two ways. */
  readonly asksMeaning: boolean;
  /** Whether a figure has no time yet. */
  readonly asksPeriod: boolean;
}
