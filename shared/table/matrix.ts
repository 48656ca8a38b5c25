import { ok, type Result } from '../core/result.ts';
import type { Column, FormulaDefinition } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Inquiry } from '../domain/question.ts';
import { buildColumn, type ColumnFigures } from './column.ts';
import { keepLookups } from './figure-lookup.ts';

/** Which rows and columns a table has. */
export interface MatrixShape {
  readonly parks: readonly ParkId[];
  readonly columns: readonly Column[];
  /** Formulas that the columns' formulas may name. */
  readonly definitions?: readonly FormulaDefinition[];
}

/** The figures of one park, in the order of the columns asked for. */
export interface MatrixRow {
  readonly park: ParkId;
  readonly figures: readonly Figure[];
}

/**
 * The table of parks and columns as asked for, rows and columns in the order given. Fails where a
 * formula cannot be read or its units do not fit.
 */
export function buildMatrix(
  dataset: Dataset,
  { parks, columns, definitions = [] }: MatrixShape,
  inquiry: Inquiry,
): Result<readonly MatrixRow[]> {
  const figuresFor = keepLookups(dataset);
  const built: ColumnFigures[] = [];
  for (const column of columns) {
    const figures = buildColumn(dataset, { column, parks, definitions, figuresFor }, inquiry);
    if (figures.kind === 'failed') return figures;
    built.push(figures.value);
  }
  return ok(parks.map((park) => ({ park, figures: built.map((figureOf) => figureOf(park)) })));
}
