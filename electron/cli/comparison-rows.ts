import type { Problem } from '../../shared/core/problem.ts';
import { subjectOf } from '../../shared/domain/figure.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { ComparedFigure, Comparison } from '../../shared/table/compare.ts';
import type { Contrast } from '../../shared/table/contrast.ts';
import type { Passport } from '../../shared/table/passport.ts';
import { formatContrast } from '../../shared/text/format-contrast.ts';
import type { Language } from '../../shared/text/language.ts';
import { sayProblem } from '../../shared/text/say.ts';
import type { Row } from './answer.ts';
import { buildFigureRow, codesOf, FIGURE_COLUMNS, quantityFields } from './figure-row.ts';

/** Columns of a comparison as CSV: what a row is, then the fields of every kind of row. */
export const COMPARISON_COLUMNS: readonly string[] = [
  'kind',
  ...FIGURE_COLUMNS,
  'base',
  'check',
  'verdict',
  'overruled',
];

/** What a contrast measures: units above the base, or times the base. */
type ContrastKind = 'difference' | 'ratio';

/** A comparison as one object: figures, differences, ratios and the passport. */
export function comparisonJson(language: Language, comparison: Comparison): unknown {
  return {
    base: comparison.base,
    figures: figuresOf(comparison).map(({ figure }) => buildFigureRow(language, figure)),
    differences: contrastRows(language, comparison, 'difference'),
    ratios: contrastRows(language, comparison, 'ratio'),
    passport: passportJson(language, comparison.passport),
  };
}

/** A comparison as rows, told apart by `kind`: figure, difference, ratio, check. */
export function comparisonRows(language: Language, comparison: Comparison): readonly Row[] {
  return [
    ...figuresOf(comparison).map(({ figure }) => ({
      kind: 'figure',
      ...buildFigureRow(language, figure),
    })),
    ...contrastRows(language, comparison, 'difference').map((row) => ({
      kind: 'difference',
      ...row,
    })),
    ...contrastRows(language, comparison, 'ratio').map((row) => ({ kind: 'ratio', ...row })),
    ...comparison.passport.checks.map((check) => ({ kind: 'check', ...checkRow(language, check) })),
  ];
}

function figuresOf(comparison: Comparison): readonly ComparedFigure[] {
  return comparison.metrics.flatMap((metric) => metric.figures);
}

function contrastRows(
  language: Language,
  { base, metrics }: Comparison,
  kind: ContrastKind,
): readonly Row[] {
  return metrics.flatMap((row) =>
    row.figures.flatMap(({ park, [kind]: contrast }) => {
      if (contrast === null) return [];
      return [contrastRow(language, contrast, { park, metric: subjectOf(row), base, kind })];
    }),
  );
}

function contrastRow(
  language: Language,
  contrast: Contrast,
  cell: {
    readonly park: ParkId;
    /** Id of the metric, or name of the formula. */
    readonly metric: string;
    readonly base: ParkId;
    readonly kind: ContrastKind;
  },
): Row {
  const { park, metric, base, kind } = cell;
  const fields = quantityFields(contrast);
  return {
    park,
    metric,
    base,
    ...fields,
    // How many times the base: a bare number, not a count of anything.
    unit: kind === 'ratio' && contrast.kind === 'value' ? 'ratio' : (fields['unit'] ?? null),
    text: formatContrast(language, contrast, kind),
    problems: codesOf(contrast.problems),
  };
}

function passportJson(language: Language, passport: Passport): unknown {
  const { question, checks, choices, conversions, exclusions } = passport;
  return {
    question,
    checks: checks.map((check) => checkRow(language, check)),
    choices,
    conversions,
    exclusions: exclusions.map((exclusion) => ({
      park: exclusion.park,
      metric: subjectOf(exclusion),
      hole: exclusion.hole,
      text: sentencesOf(language, exclusion.problems),
      problems: codesOf(exclusion.problems),
    })),
  };
}

function checkRow(language: Language, checked: Passport['checks'][number]): Row {
  const { check, verdict, problems, overruled } = checked;
  const text = sentencesOf(language, problems);
  return {
    metric: subjectOf(checked),
    check,
    verdict,
    text,
    problems: codesOf(problems),
    overruled,
  };
}

function sentencesOf(language: Language, problems: readonly Problem[]): string {
  return problems.map((problem) => sayProblem(language, problem)).join(' ');
}
