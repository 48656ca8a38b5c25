import { say } from '../text/say.ts';
import { axisOfFigures, buildSlots, periodMarkOf } from './category.ts';
import { type ChartRequestOf, checkOverTime, type Draft } from './draft.ts';
import { sortDrawable } from './drawable.ts';
import { buildMark, type ValueFigure } from './figure-mark.ts';
import { gatherSeries, isPlan } from './gather.ts';
import type { Mark } from './model.ts';
import { groupByPark } from './park-groups.ts';
import type { GroupedSpec } from './spec.ts';

/** Most facts, and most plans, of a park that stand side by side. */
const MOST_PERIODS = 3;

/** Drafts bars side by side: the last periods of each park, its plans behind its facts. */
export function draftGrouped(request: ChartRequestOf<GroupedSpec>): Draft {
  const { spec } = request;
  const figures = gatherSeries(request, spec.withPlans);
  const sorted = sortDrawable(figures, { scale: spec.scale, alike: true });
  const groups = new Map(
    [...groupByPark(sorted.drawn)].map(([park, own]) => [park, lastPeriods(own)]),
  );
  const drawn = [...groups.values()].flat();
  return {
    figures,
    drawn,
    leftOut: sorted.leftOut,
    checks: checkOverTime(request, drawn),
    refusals: [],
    notes:
      drawn.length === sorted.drawn.length
        ? []
        : [say(spec.language, 'chart.note-last-periods', { count: MOST_PERIODS })],
    buildPanel: (words) => ({
      kind: 'bars',
      orientation: 'horizontal',
      drawnAs: spec.scale === 'log' ? 'points' : 'bars',
      across: buildSlots([...groups.keys()], words),
      along: axisOfFigures(spec, drawn),
      lanes: Math.max(...[...groups.values()].map((group) => group.length)),
      marks: [...groups.values()].flatMap((group, at) =>
        group.map((figure, lane): Mark => {
          const id = `${figure.park}:${figure.period?.text ?? ''}:${figure.status ?? ''}`;
          const periodMark = periodMarkOf(figure, drawn, words);
          return { ...buildMark(figure, { id, at, periodMark, joinKey: null }, words), lane };
        }),
      ),
    }),
  };
}

function lastPeriods(figures: readonly ValueFigure[]): readonly ValueFigure[] {
  const facts = figures.filter((figure) => !isPlan(figure)).slice(-MOST_PERIODS);
  return [...facts, ...figures.filter(isPlan).slice(-MOST_PERIODS)];
}
