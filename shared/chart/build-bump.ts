import { mergeChecks } from '../domain/guard-check.ts';
import { compareIntervals } from '../domain/interval.ts';
import { yearOfPeriod } from '../domain/period.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { timeMark } from './build-line.ts';
import { buildTimeAxis } from './calendar.ts';
import type { LeftOut } from './chart-words.ts';
import { eventsAmong } from './events.ts';
import { type ChartRequestOf, checkFigures, type Draft } from './draft.ts';
import { sortDrawable } from './drawable.ts';
import type { MarkWords, ValueFigure } from './figure-mark.ts';
import { gatherSeries } from './gather.ts';
import type { LinesPanel, Mark, ValueAxis } from './model.ts';
import type { BumpSpec } from './spec.ts';

/** The parks that were ranked in a year. */
interface Round {
  readonly year: number;
  readonly figures: readonly ValueFigure[];
}

/**
 * Drafts a bump chart: the rank of each park among those with a fact in the same year. Where bounds
 * leave the order open, a rank is a span.
 */
export function draftBump(request: ChartRequestOf<BumpSpec>): Draft {
  const { spec, inquiry } = request;
  const facts = { ...request, inquiry: { ...inquiry, statuses: 'fact' as const } };
  const figures = gatherSeries(facts, false);
  const { drawn, leftOut } = sortDrawable(figures, { scale: 'linear', alike: true });
  const rounds = roundsOf(drawn);
  const ranked = rounds.filter((round) => round.figures.length > 1);
  const alone = rounds.filter((round) => round.figures.length === 1);
  const checks = ranked.map((round) =>
    checkFigures(facts, round.figures, 'rank').filter(({ check }) => check !== 'period'),
  );
  // A whole year stands in one column, so the axis runs from year to year.
  const events = eventsAmong(
    request,
    ranked.map(({ year }) => year),
  );
  return {
    figures,
    drawn: ranked.flatMap((round) => round.figures),
    leftOut: [...leftOut, ...alone.flatMap(leaveAlone)],
    checks: mergeChecks(checks),
    refusals: [],
    notes: [
      say(spec.language, 'chart.note-ranked', {
        years: ranked.map(({ year, figures: { length } }) => `${year} — ${length}`).join(', '),
      }),
      ...events.notes,
    ],
    buildPanel: (words) => {
      const panel = buildPanel(spec, ranked, words);
      return { ...panel, events: [...panel.events, ...events.lines] };
    },
  };
}

function roundsOf(figures: readonly ValueFigure[]): readonly Round[] {
  const years = new Set(
    figures.flatMap(({ period }) => (period === null ? [] : [yearOfPeriod(period)])),
  );
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      figures: figures.filter(({ period }) => period !== null && yearOfPeriod(period) === year),
    }));
}

function leaveAlone({ figures }: Round): readonly LeftOut[] {
  return figures.map((figure) => ({ figure, reason: 'alone_in_year' }));
}

function buildPanel(spec: BumpSpec, rounds: readonly Round[], words: MarkWords): LinesPanel {
  const most = Math.max(...rounds.map(({ figures }) => figures.length));
  const marks = rounds.flatMap(({ year, figures }) =>
    figures.flatMap((figure) =>
      timeMark(figure, words).map((mark) => rankMark(mark, { figure, figures, year })),
    ),
  );
  return {
    kind: 'lines',
    across: buildTimeAxis(marks.map((mark) => mark.at)),
    along: rankAxis(spec, most),
    reference: null,
    events: sampleChanges(rounds),
    marks,
  };
}

interface Place {
  readonly figure: ValueFigure;
  readonly figures: readonly ValueFigure[];
  readonly year: number;
}

function rankMark(mark: Mark, { figure, figures, year }: Place): Mark {
  const others = figures.filter((each) => each !== figure);
  const orders = others.map((each) =>
    compareIntervals(each.quantity.interval, figure.quantity.interval),
  );
  const lo = 1 + orders.filter((order) => order === 'above').length;
  const hi = figures.length - orders.filter((order) => order === 'below').length;
  const larger = others.filter((each) => each.quantity.nominal > figure.quantity.nominal).length;
  const label = lo === hi ? String(lo) : `${lo}–${hi}`;
  return {
    ...mark,
    // The whole year stands in one column, whatever month its figures are of.
    at: year,
    extent: { nominal: 1 + larger, lo, hi, soft: false },
    label,
    spoken: `${label}. ${mark.spoken}`,
    joinKey: 'rank',
  };
}

// The first place stands on top, so the axis runs downwards.
function rankAxis({ metric, language }: BumpSpec, most: number): ValueAxis {
  const ticks = Array.from({ length: most }, (_, index) => most - index);
  return {
    kind: 'value',
    span: { scale: 'linear', lo: most + 0.5, hi: 0.5, ticks },
    labels: ticks.map(String),
    title: say(language, 'chart.axis-rank', { metric: wordOf(language, 'metric', metric) }),
  };
}

// Where other parks are ranked than a round before, places of the two cannot be held together.
function sampleChanges(rounds: readonly Round[]): LinesPanel['events'] {
  return rounds.flatMap((round, index) => {
    const before = rounds[index - 1];
    if (before === undefined || namesOf(before) === namesOf(round)) return [];
    const label = `${before.figures.length} → ${round.figures.length}`;
    return [{ at: (before.year + round.year) / 2, label }];
  });
}

function namesOf({ figures }: Round): string {
  return figures
    .map(({ park }) => park)
    .toSorted()
    .join(' ');
}
