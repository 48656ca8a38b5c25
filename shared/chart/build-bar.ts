import { axisOfFigures, bySurelyReached, buildSlots, periodMarkOf } from './category.ts';
import { type ChartRequestOf, checkFigures, type Draft } from './draft.ts';
import { sortDrawable } from './drawable.ts';
import { buildMark, type MarkWords, type ValueFigure } from './figure-mark.ts';
import { gatherLatest } from './gather.ts';
import type { BarsPanel, CategoryAxis, Mark } from './model.ts';
import { buildOthers, type Others } from './others.ts';
import type { BarSpec } from './spec.ts';

/** Drafts bars or points: one for each park that has a figure, the rest of a top N together. */
export function draftBars(request: ChartRequestOf<BarSpec>): Draft {
  const { spec } = request;
  const figures = gatherLatest(request);
  const sorted = sortDrawable(figures, { scale: spec.scale, alike: false });
  const drawable = sorted.drawn.toSorted(bySurelyReached);
  const most = spec.top ?? drawable.length;
  const top = new Set(drawable.slice(0, most));
  const ordered = (spec.order === 'given' ? sorted.drawn : drawable).filter((each) =>
    top.has(each),
  );
  const checks = checkFigures(request, sorted.drawn, 'chart');
  const others = buildOthers(request, drawable.slice(most));
  return {
    figures,
    drawn: [...ordered, ...others.figures],
    leftOut: [...sorted.leftOut, ...others.leftOut],
    checks,
    refusals: [],
    notes: others.notes,
    buildPanel: (words) => buildPanel(spec, { ordered, others }, words),
  };
}

interface Drawn {
  readonly ordered: readonly ValueFigure[];
  readonly others: Others;
}

function buildPanel(spec: BarSpec, { ordered, others }: Drawn, words: MarkWords): BarsPanel {
  const drawn = [...ordered, ...others.figures];
  const isBar = spec.kind === 'bar' && spec.scale === 'linear';
  return {
    kind: 'bars',
    orientation: spec.orientation,
    drawnAs: isBar ? 'bars' : 'points',
    across: withOthers(
      buildSlots(
        ordered.map(({ park }) => park),
        words,
      ),
      others,
    ),
    along: axisOfFigures(spec, drawn, isBar || spec.kind === 'bar'),
    lanes: 1,
    marks: [
      ...ordered.map((figure, at): Mark => {
        const periodMark = periodMarkOf(figure, drawn, words);
        return buildMark(figure, { id: figure.park, at, periodMark, joinKey: null }, words);
      }),
      ...others.figures.map((figure, index): Mark => {
        const place = {
          id: 'others',
          at: ordered.length + index,
          periodMark: periodMarkOf(figure, drawn, words),
          joinKey: null,
        };
        const mark = buildMark(figure, place, words);
        return { ...mark, park: null, spoken: `${others.label}: ${mark.label}` };
      }),
    ],
  };
}

function withOthers(axis: CategoryAxis, { figures, label }: Others): CategoryAxis {
  if (figures.length === 0) return axis;
  return { ...axis, slots: [...axis.slots, { park: null, label }] };
}
