import type { Column, FormulaDefinition } from '../domain/column.ts';
import type { Unit } from '../domain/unit.ts';
import type { Currency } from '../domain/vocabulary.ts';
import { formulaOfColumn } from './column.ts';
import { measureOf, unitOfMeasure } from './formula/units.ts';

/**
 * What all figures of a column are counted in, money being in one currency. Null where the unit has
 * no short name, such as jobs times hectares, and where the formula cannot be read.
 */
export function unitOfColumn(
  column: Column,
  definitions: readonly FormulaDefinition[],
  currency: Currency,
): Unit | null {
  const { kind } = column.form;
  if (kind === 'index') return 'count';
  if (kind === 'share' || kind === 'percent' || kind === 'growth') return 'percent';
  const formula = formulaOfColumn(column, definitions);
  if (formula.kind === 'failed') return null;
  const measure = measureOf(formula.value);
  return measure.kind === 'failed' ? null : unitOfMeasure(measure.value, currency);
}
