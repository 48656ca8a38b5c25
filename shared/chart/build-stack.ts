import { errorProblem } from '../core/problem.ts';
import { metricOf } from '../domain/metric.ts';
import { type Aggregate, aggregateFigures, type LeftOut as NotAdded } from '../table/aggregate.ts';
import { say } from '../text/say.ts';
import type { LeftOut } from './chart-words.ts';
import { axisOfFigures, buildSlots, bySurelyReached, periodMarkOf } from './category.ts';
import { type ChartRequestOf, checkFigures, type Draft } from './draft.ts';
import { sureReach } from './draw/stack.ts';
import { buildMark, isValue, type MarkWords, type ValueFigure } from './figure-mark.ts';
import { gatherLatest } from './gather.ts';
import type { BarsPanel, Mark } from './model.ts';
import type { StackSpec } from './spec.ts';

/**
 * Drafts what each park adds to the sum of all, only where adding is allowed: figures that differ in
 * what the guard forbids to mix, and parks within others, stay out and are named.
 */
export function draftStack(request: ChartRequestOf<StackSpec>): Draft {
  const { dataset, spec, inquiry } = request;
  const parks = spec.parks.flatMap((park) => dataset.parkById.get(park) ?? []);
  const aggregate = aggregateFigures(dataset, { parks, metric: spec.metric }, inquiry);
  const parts = aggregate.included.filter(isValue).toSorted(bySurelyReached);
  const isRatio = metricOf(spec.metric).kind === 'ratio';
  const isRefused = isRatio || aggregate.result.kind === 'hole';
  const hasValues = gatherLatest(request).some(isValue);
  return {
    figures: gatherLatest(request),
    drawn: isRefused ? [] : parts,
    leftOut: aggregate.leftOut.map(leftOutOf),
    checks: checkFigures(request, parts, 'chart'),
    refusals: isRefused && hasValues ? [errorProblem('aggregate.not-additive')] : [],
    notes: [],
    buildPanel: (words) => buildPanel(spec, { aggregate, parts }, words),
  };
}

function leftOutOf({ figure, reason }: NotAdded): LeftOut {
  if (figure.kind === 'hole') return { figure, reason: figure.hole };
  return { figure, reason: reason === 'contained' ? 'contained' : 'not_addable' };
}

interface Parts {
  readonly aggregate: Aggregate;
  readonly parts: readonly ValueFigure[];
}

function buildPanel(spec: StackSpec, { aggregate, parts }: Parts, words: MarkWords): BarsPanel {
  const marks = parts.map((figure, at): Mark => {
    const periodMark = periodMarkOf(figure, parts, words);
    return buildMark(figure, { id: figure.park, at, periodMark, joinKey: null }, words);
  });
  const sums = sumOf(aggregate, parts);
  const label = say(spec.language, 'chart.sum', { count: parts.length });
  const total = sums.map((figure): Mark => {
    const place = { id: 'sum', at: parts.length, periodMark: null, joinKey: null };
    const mark = buildMark(figure, place, words);
    return { ...mark, park: null, sources: [], spoken: `${label}: ${mark.label}` };
  });
  const across = buildSlots(
    parts.map(({ park }) => park),
    words,
  );
  return {
    kind: 'bars',
    orientation: 'horizontal',
    drawnAs: 'stack',
    across: { ...across, slots: [...across.slots, { park: null, label }] },
    along: axisOfFigures(spec, [...parts, ...sums]),
    lanes: 1,
    marks: [...marks, ...total],
    starts: startsOf(marks),
  };
}

function sumOf({ result }: Aggregate, parts: readonly ValueFigure[]): readonly ValueFigure[] {
  const [first] = parts;
  if (result.kind === 'hole' || first === undefined) return [];
  return [{ ...first, quantity: result.quantity, period: null, choice: null, parts }];
}

function startsOf(marks: readonly Mark[]): readonly number[] {
  let end = 0;
  const starts = marks.map((mark) => {
    const start = end;
    end += sureReach(mark);
    return start;
  });
  return [...starts, 0];
}
