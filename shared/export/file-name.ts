import type { ChartModel } from '../chart/model.ts';
import type { Question } from '../domain/question.ts';

/**
 * Proposed name of a chart's file without its ending: metric, time asked for, day of making, e.g.
 * `jobs_2025_2026-11-22`. `today` is `YYYY-MM-DD`.
 */
export function proposeFileName(model: Pick<ChartModel, 'spec'>, today: string): string {
  const { spec } = model;
  const time = spec.kind === 'line' ? 'years' : timeOf(spec.question);
  return `${spec.metric}_${time}_${today}`;
}

function timeOf({ asOf }: Question): string {
  switch (asOf.kind) {
    case 'latest':
      return 'latest';
    case 'year':
      return String(asOf.year);
    case 'day':
      return asOf.day;
  }
}
