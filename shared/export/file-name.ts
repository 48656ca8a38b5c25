import type { ChartModel } from '../chart/model.ts';
import { chartOfView } from '../chart/spec.ts';
import type { ViewSpec } from '../table/view-spec.ts';
import type { Contents } from './deliverable-request.ts';
import type { FileFormat } from './format.ts';
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

/**
 * Proposed name of a file made of a view, without its ending: what it shows, time asked for, day of
 * making, e.g. `comparison_2024_2026-11-22`; a picture is named after its chart.
 */
export function proposeViewFileName(
  view: ViewSpec,
  { format, rows }: { readonly format: FileFormat; readonly rows: Contents['rows'] },
  today: string,
): string {
  const isPicture = format === 'png' || format === 'svg';
  const spec = isPicture ? chartOfView(view, 'en') : null;
  if (spec !== null) return proposeFileName({ spec }, today);
  const isListed = rows === 'listed' || view.comparison.parks.length === 0;
  return `${isListed ? 'table' : 'comparison'}_${timeOf(view.question)}_${today}`;
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
