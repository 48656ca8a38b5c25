import type { Column, FormulaDefinition } from '../domain/column.ts';
import { metricOfUnit, type Unit } from '../domain/unit.ts';
import type { Currency } from '../domain/vocabulary.ts';
import { divideByMetric, resolveFormula } from './formula/resolve.ts';
import { measureOf, unitOfMeasure } from './formula/units.ts';

/**
 * What all figures of a column are counted in, money being in one currency. Null where the unit has
 * no short name, such as jobs times hectares, and where the formula cannot be read.
 */
export function unitOfColumn(
  { subject, form }: Column,
  definitions: readonly FormulaDefinition[],
  currency: Currency,
): Unit | null {
  if (form.kind === 'index') return 'count';
  if (form.kind === 'share' || form.kind === 'percent' || form.kind === 'growth') return 'percent';
  const text = subject.kind === 'metric' ? subject.metric : subject.formula;
  const resolved = resolveFormula(text, definitions);
  if (resolved.kind === 'failed') return null;
  const formula =
    form.kind === 'per' ? divideByMetric(resolved.value, metricOfUnit(form.unit)) : resolved.value;
  const measure = measureOf(formula);
  return measure.kind === 'failed' ? null : unitOfMeasure(measure.value, currency);
}
