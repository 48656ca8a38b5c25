import { type Problem, warningProblem } from '../core/problem.ts';
import { weekdayOf } from './calendar.ts';
import type { Scene } from './scene.ts';
import { marksOf } from './sentence-view.ts';
import type { TimeReading } from './time-reading.ts';

const REACH = 2;

/** Warns where a weekday does not fit the date beside it: one of the two is a slip. */
export function checkWeekdays(
  scene: Scene,
  sourceOf: (from: number, to: number) => string,
): Problem[] {
  const problems: Problem[] = [];
  for (const mark of marksOf(scene.view, 'time')) {
    if (mark.sense.time.what !== 'weekday') continue;
    const date = scene.times.find((time) => isBeside(time, mark));
    if (date?.time?.kind !== 'day') continue;
    const { year, month, day } = date.time;
    if (weekdayOf({ year, month, day }) === mark.sense.time.day) continue;
    const from = Math.min(mark.from, date.from);
    const to = Math.max(mark.to, date.to);
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    problems.push(
      warningProblem('extract.weekday-differs', { text: sourceOf(from, to), date: iso }),
    );
  }
  return problems;
}

function isBeside(
  time: TimeReading,
  mark: { readonly from: number; readonly to: number },
): boolean {
  const after = time.from >= mark.to && time.from - mark.to <= REACH;
  const before = time.to <= mark.from && mark.from - time.to <= REACH;
  return after || before;
}
