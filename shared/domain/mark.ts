import type { ProblemCode } from '../core/problem-code.ts';
import type { Figure } from './figure.ts';

/** Marks of a cell, gravest first: what a reader must not overlook in the number. */
export const CELL_MARKS = [
  'plan',
  'estimate',
  'conflict',
  'part_year',
  'several_years',
  'scope',
  'other_series',
  'unlike',
  'converted',
  'assumed',
  'inferred',
  'note',
] as const;
/** Mark of a cell. */
export type CellMark = (typeof CELL_MARKS)[number];

const MARK_OF_CODE: Partial<Record<ProblemCode, CellMark>> = {
  'figure.plan-data': 'plan',
  'figure.plan-only': 'plan',
  'figure.estimate': 'estimate',
  'figure.conflicting': 'conflict',
  'figure.part-year': 'part_year',
  'figure.several-years': 'several_years',
  'figure.scope-not-total': 'scope',
  'figure.other-series-kind': 'other_series',
  'figure.assumed-bound': 'assumed',
  'figure.inferred-period': 'inferred',
  'figure.note': 'note',
  'guard.period-differs': 'unlike',
  'guard.status-differs': 'unlike',
  'guard.scope-differs': 'unlike',
  'guard.series-kind-differs': 'unlike',
};

/** The marks of a figure, each once, gravest first. */
export function marksOf(figure: Figure): readonly CellMark[] {
  const found = new Set(figure.problems.map((problem) => MARK_OF_CODE[problem.code]));
  if (figure.conversions.some((conversion) => conversion.kind !== 'area')) found.add('converted');
  return CELL_MARKS.filter((mark) => found.has(mark));
}
