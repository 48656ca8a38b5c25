import type { Figure } from '../domain/figure.ts';
import { mergeChecks } from '../domain/guard-check.ts';
import type { Inquiry } from '../domain/question.ts';
import { buildFigure } from '../table/figure.ts';
import { say } from '../text/say.ts';
import { axisOfFigures, buildSlots, periodMarkOf } from './category.ts';
import { type ChartRequestOf, checkFigures, checkOverTime, type Draft } from './draft.ts';
import { type Drawable, sortDrawable } from './drawable.ts';
import { buildMark, isValue, nameOfPark, type ValueFigure } from './figure-mark.ts';
import { gatherSeries, isPlan } from './gather.ts';
import type { BarsPanel, Mark } from './model.ts';
import { groupByPark } from './park-groups.ts';
import type { BulletSpec, DumbbellSpec } from './spec.ts';

type PairSpec = DumbbellSpec | BulletSpec;
type PairRequest = ChartRequestOf<PairSpec>;

/** Drafts two marks a park: its first and last year, or its plan and its fact. */
export function draftPairs(request: PairRequest): Draft {
  const { spec } = request;
  return spec.kind === 'dumbbell' && spec.pair === 'years'
    ? draftYears(request)
    : draftPlans(request);
}

function draftYears(request: PairRequest): Draft {
  const { spec, inquiry } = request;
  const statuses = inquiry.statuses === 'any' ? 'fact' : inquiry.statuses;
  const figures = gatherSeries({ ...request, inquiry: { ...inquiry, statuses } }, false);
  const sorted = sortDrawable(figures, { scale: spec.scale, alike: true });
  const pairs = [...groupByPark(sorted.drawn).values()].map(firstAndLast);
  const drawn = pairs.flat();
  return {
    ...draftOf(request, { figures, drawn, leftOut: sorted.leftOut }),
    checks: checkOverTime(request, drawn),
    notes: noteSingles(request, pairs),
  };
}

function draftPlans(request: PairRequest): Draft {
  const { spec, inquiry } = request;
  const facts = gatherBy(request, { ...inquiry, statuses: 'fact' });
  // A plan speaks of years to come, so no as-of year holds it back.
  const asOf = { kind: 'latest' } as const;
  const plans = gatherBy(request, { ...inquiry, asOf, statuses: 'plan' });
  const figures = spec.parks.flatMap((park) =>
    [...facts, ...plans].filter((figure) => figure.park === park),
  );
  const { drawn, leftOut } = sortDrawable(figures, { scale: spec.scale, alike: true });
  const pairs = [...groupByPark(drawn).values()];
  return {
    ...draftOf(request, {
      figures,
      drawn,
      leftOut: leftOut.map((each) => ({
        ...each,
        aspect: say(spec.language, plans.includes(each.figure) ? 'chart.plan' : 'chart.fact'),
      })),
    }),
    checks: mergeChecks([
      checkFigures(
        request,
        drawn.filter((figure) => !isPlan(figure)),
        'chart',
      ),
      checkFigures(request, drawn.filter(isPlan), 'chart').filter(
        ({ check }) => check !== 'period',
      ),
    ]),
    notes: pairs.some(isPair) ? [] : [say(spec.language, 'chart.note-no-pair')],
  };
}

function draftOf(
  { spec }: PairRequest,
  sorted: Drawable & { readonly figures: readonly Figure[] },
): Omit<Draft, 'checks' | 'notes'> {
  const { drawn } = sorted;
  return {
    ...sorted,
    refusals: [],
    buildPanel: (words): BarsPanel => {
      const pairs = [...groupByPark(drawn)];
      return {
        kind: 'bars',
        orientation: 'horizontal',
        drawnAs: spec.kind === 'dumbbell' || spec.scale === 'log' ? 'dumbbells' : 'bullets',
        across: buildSlots(
          pairs.map(([park]) => park),
          words,
        ),
        along: axisOfFigures(spec, drawn, spec.kind === 'bullet'),
        lanes: 1,
        marks: pairs.flatMap(([, pair], at) =>
          pair.map((figure, lane): Mark => {
            const id = `${figure.park}:${lane}`;
            const periodMark = periodMarkOf(figure, drawn, words);
            return { ...buildMark(figure, { id, at, periodMark, joinKey: null }, words), lane };
          }),
        ),
      };
    },
  };
}

function gatherBy({ dataset, spec }: PairRequest, inquiry: Inquiry): readonly Figure[] {
  return spec.parks.map((park) => buildFigure(dataset, { park, metric: spec.metric }, inquiry));
}

function firstAndLast(figures: readonly ValueFigure[]): readonly ValueFigure[] {
  const [first, last] = [figures[0], figures.at(-1)];
  return [...new Set([first, last])].filter((figure) => figure !== undefined).filter(isValue);
}

function isPair(figures: readonly ValueFigure[]): boolean {
  return figures.length === 2;
}

function noteSingles(
  { dataset, spec }: PairRequest,
  pairs: readonly (readonly ValueFigure[])[],
): readonly string[] {
  const singles = pairs.filter((pair) => !isPair(pair)).flat();
  if (singles.length === 0) return [];
  const names = singles.map(({ park }) => nameOfPark(dataset, park, spec.language));
  return [say(spec.language, 'chart.note-one-year', { parks: names.join(', ') })];
}
