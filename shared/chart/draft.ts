import type { Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { GuardCheck } from '../domain/guard-check.ts';
import type { Inquiry } from '../domain/question.ts';
import { checkSubjects } from '../table/compare.ts';
import type { Use } from '../table/guard-parks.ts';
import type { LeftOut } from './chart-words.ts';
import type { MarkWords, ValueFigure } from './figure-mark.ts';
import type { Panel } from './model.ts';
import type { ChartSpec } from './spec.ts';

/** What a chart is made from. */
export interface ChartRequestOf<Spec extends ChartSpec> {
  readonly dataset: Dataset;
  readonly spec: Spec;
  /** The question of the spec with the user's preferences among rivals. */
  readonly inquiry: Inquiry;
}

/** A chart of one kind before its words are found: its figures, and how they make a panel. */
export interface Draft {
  /** Everything asked for, holes included, in the order of the table. */
  readonly figures: readonly Figure[];
  /** What is drawn and therefore cited. */
  readonly drawn: readonly ValueFigure[];
  readonly leftOut: readonly LeftOut[];
  /** What the guard finds between the figures drawn. */
  readonly checks: readonly GuardCheck[];
  /** Why the kind cannot be drawn at all, beside what the guard finds. */
  readonly refusals: readonly Problem[];
  /** Sentences of the kind itself that belong among the notes. */
  readonly notes: readonly string[];
  readonly buildPanel: (words: MarkWords) => Panel;
}

/** What the guard finds between figures of one metric, each against the first. */
export function checkFigures(
  { dataset, inquiry }: Pick<ChartRequestOf<ChartSpec>, 'dataset' | 'inquiry'>,
  figures: readonly ValueFigure[],
  use: Use,
): readonly GuardCheck[] {
  const subjects = figures.flatMap((figure) => {
    const park = dataset.parkById.get(figure.park);
    return park === undefined ? [] : [{ park, figure }];
  });
  return checkSubjects(subjects, use, inquiry);
}

/**
 * What the guard finds between parks drawn over time: each is checked by its last figure. That
 * periods differ is what such a chart shows.
 */
export function checkOverTime(
  request: Pick<ChartRequestOf<ChartSpec>, 'dataset' | 'inquiry'>,
  drawn: readonly ValueFigure[],
): readonly GuardCheck[] {
  const last = new Map(drawn.map((figure) => [figure.park, figure]));
  return checkFigures(request, [...last.values()], 'chart').filter(
    ({ check }) => check !== 'period' && check !== 'part_year',
  );
}
