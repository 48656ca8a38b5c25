import { failed, ok, type Result } from '../../core/result.ts';
import { errorProblem } from '../../core/problem.ts';
import type { Figure } from '../../domain/figure.ts';
import type { ParkId } from '../../domain/ids.ts';
import { finishComputed } from '../computed.ts';
import { originOfParts } from '../derive.ts';
import { evaluateFormula, type FormulaSource, metricsOf } from './evaluate.ts';
import type { Resolved } from './resolve.ts';
import { measureOf } from './units.ts';

/**
 * Makes the figures of a formula, asked for park by park. Fails with `formula.units-differ` where
 * unlike things are added, and with `formula.no-metric` where it speaks of nothing reported.
 */
export function buildFormulaFigures(
  formula: Resolved,
): Result<(park: ParkId, source: FormulaSource) => Figure> {
  const measure = measureOf(formula);
  if (measure.kind === 'failed') return measure;
  const [metric] = metricsOf(formula);
  if (metric === undefined) return failed(errorProblem('formula.no-metric'));
  return ok((park, source) => {
    const found = evaluateFormula({ park, formula }, source);
    if (found.kind === 'failed') throw new Error('units must be checked before a formula is asked');
    const { result, parts } = found.value;
    return finishComputed(originOfParts({ park, metric }, parts), result);
  });
}
