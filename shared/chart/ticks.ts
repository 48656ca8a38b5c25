import type { ScaleKind } from '../table/view-spec.ts';

/** A value axis without its words: where it begins and ends, and where its ticks stand. */
export interface AxisSpan {
  readonly scale: ScaleKind;
  readonly lo: number;
  readonly hi: number;
  /** Ascending, all within the span. */
  readonly ticks: readonly number[];
}

/** What an axis must show. */
export interface AxisDemand {
  readonly scale: ScaleKind;
  /** Every number that gets a mark; on a log axis those at or below zero are passed over. */
  readonly numbers: readonly number[];
  /** Whether a linear axis starts at zero, as lengths of bars must, and a log one at a decade. */
  readonly fromZero: boolean;
}

const WANTED_TICKS = 5;
const LEAST_SHARE = 1e-9;
const NICE_STEPS = [1, 2, 2.5, 5, 10] as const;

/** Chooses a span with round ticks around the numbers. Without any number the span is 0 to 1. */
export function buildAxisSpan(demand: AxisDemand): AxisSpan {
  const numbers = demand.numbers.filter(Number.isFinite);
  return demand.scale === 'log'
    ? logSpan(numbers, demand.fromZero)
    : linearSpan(numbers, demand.fromZero);
}

function linearSpan(numbers: readonly number[], fromZero: boolean): AxisSpan {
  const anchors = fromZero ? [...numbers, 0] : numbers;
  const lowest = Math.min(...anchors);
  const highest = Math.max(...anchors);
  if (!Number.isFinite(lowest) || (lowest === 0 && highest === 0)) {
    return { scale: 'linear', lo: 0, hi: 1, ticks: [0, 1] };
  }
  // Numbers that differ in a digit that ticks do not show are one number.
  const isOne = highest - lowest <= Math.abs(highest) * LEAST_SHARE;
  const reach = isOne ? Math.abs(highest) : highest - lowest;
  const step = niceStep(reach / WANTED_TICKS);
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidyMultiple(first + index, step),
  );
  return { scale: 'linear', lo: tidyMultiple(first, step), hi: tidyMultiple(last, step), ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = NICE_STEPS.find((step) => step * power >= rough * 0.999_999) ?? 10;
  return nice * power;
}

// Multiplying by a step below one leaves dust such as 0.30000000000000004.
function tidyMultiple(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}

function logSpan(numbers: readonly number[], wholeDecades: boolean): AxisSpan {
  const positive = numbers.filter((value) => value > 0);
  if (positive.length === 0) return { scale: 'log', lo: 1, hi: 10, ticks: [1, 10] };
  const [lowest, highest] = [Math.min(...positive), Math.max(...positive)];
  const first = Math.floor(Math.log10(lowest));
  const last = Math.max(first + 1, Math.ceil(Math.log10(highest)));
  const leads = last - first <= 2 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = first; power < last; power += 1) {
    for (const lead of leads) ticks.push(lead * 10 ** power);
  }
  ticks.push(10 ** last);
  const kept = wholeDecades ? ticks : ticksAround(ticks, lowest, highest);
  return { scale: 'log', lo: kept[0] ?? 1, hi: kept.at(-1) ?? 10, ticks: kept };
}

// Points need no whole decade: from the last tick below them to the first one above.
function ticksAround(ticks: readonly number[], lowest: number, highest: number): readonly number[] {
  const first = ticks.findLastIndex((tick) => tick <= lowest);
  const last = ticks.findIndex((tick) => tick >= highest);
  return ticks.slice(Math.max(0, first), Math.max(first + 2, last + 1));
}

/** Share of the span at which a value lies: 0 at its beginning, 1 at its end; held to 0-1. */
export function positionOnSpan(span: AxisSpan, value: number): number {
  const share =
    span.scale === 'log'
      ? Math.log10(Math.max(value, span.lo) / span.lo) / Math.log10(span.hi / span.lo)
      : (value - span.lo) / (span.hi - span.lo);
  return Math.min(1, Math.max(0, share));
}
