import { ok, type Result } from '../core/result.ts';
import type { Column, FormulaDefinition } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Inquiry } from '../domain/question.ts';
import { compareRows, type Comparison } from './compare.ts';
import { buildMatrix } from './matrix.ts';
import type { Overruling } from './passport.ts';

/** Which parks are set side by side, in which metrics and formulas, and against which of them. */
export interface ColumnComparison {
  /** At least one, all of them in the dataset. */
  readonly parks: readonly ParkId[];
  readonly columns: readonly Column[];
  /** Formulas that the columns' formulas may name. */
  readonly definitions: readonly FormulaDefinition[];
  /** The park that the others are measured against; null takes the first. */
  readonly base: ParkId | null;
  readonly overrulings: readonly Overruling[];
}

/**
 * As `buildComparison`, over columns that may be formulas or set against something. Fails where a
 * formula cannot be read or its units do not fit.
 */
export function compareColumns(
  dataset: Dataset,
  { parks: ids, columns, definitions, base: baseId, overrulings }: ColumnComparison,
  inquiry: Inquiry,
): Result<Comparison> {
  const parks = ids.flatMap((id) => dataset.parkById.get(id) ?? []);
  const base = parks.find(({ id }) => id === baseId) ?? parks[0];
  if (base === undefined) throw new Error('parks must be in the dataset, found none');
  const matrix = buildMatrix(
    dataset,
    { parks: parks.map(({ id }) => id), columns, definitions },
    inquiry,
  );
  if (matrix.kind === 'failed') return matrix;
  const rows = columns.map((_, place) =>
    parks.flatMap((park, row) => {
      const figure = matrix.value[row]?.figures[place];
      return figure === undefined ? [] : [{ park, figure }];
    }),
  );
  return ok(compareRows({ base, rows, overrulings }, inquiry));
}
