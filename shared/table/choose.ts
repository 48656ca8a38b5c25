import type { Problem } from '../core/problem.ts';
import { errorProblem, noteProblem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Choice, Criterion, Hole, Rival } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import { type ObservedMetric, type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import type { Inquiry } from '../domain/question.ts';
import { admitsScope, admitsStatus, barOf, isAsked } from './admit.ts';
import { describeChosen } from './caveats.ts';
import { contradicts, statesTheSame } from './contradict.ts';
import { buildPrecedence, isOfWorth, type Judge, ruleBetween } from './precedence.ts';

/** The cell of a park and a metric that sources report. */
export interface ObservedCell {
  readonly park: ParkId;
  readonly metric: ObservedMetricId;
}

/** The observation that stands in a cell with the reason and the caveats, or the hole there. */
export type Chosen =
  | {
      readonly kind: 'chosen';
      readonly observation: Observation;
      readonly choice: Choice;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'hole';
      readonly hole: Hole;
      /** The first of the contradicting claims with its rivals; null where nothing could stand. */
      readonly choice: Choice | null;
      readonly problems: readonly Problem[];
    };

/** Everything that a choice in one cell looks at. */
interface Contest {
  readonly metric: ObservedMetric;
  readonly inquiry: Inquiry;
  readonly judges: readonly Judge[];
  /** Observations that may stand in the cell, best first. */
  readonly admitted: readonly Observation[];
  /** The others, best first. */
  readonly barred: readonly Observation[];
}

/**
 * Decides which observation stands in a cell. All observations of the cell are looked at: those
 * that do not fit the time, the status, the scope or the series kind asked for are barred, the
 * rest is ordered by the judges of `buildPrecedence`. The answer does not depend on the order of
 * the data. A hole is `none` where nothing was ever reported, `not_reported` where everything is
 * barred, and `conflicting` where the two best contradict each other and nothing of worth tells
 * them apart.
 */
export function chooseObservation(dataset: Dataset, cell: ObservedCell, inquiry: Inquiry): Chosen {
  const observations = dataset.observationsOf(cell.park, cell.metric);
  if (observations.length === 0) return { kind: 'hole', hole: 'none', choice: null, problems: [] };
  const contest = buildContest(dataset, observations, inquiry);
  const [best] = contest.admitted;
  if (best === undefined) return holeOfBarred(contest);
  const choice = buildChoice(best, contest);
  if (isUndecided(best, contest)) {
    const problems = [errorProblem('figure.conflicting')];
    return { kind: 'hole', hole: 'conflicting', choice, problems };
  }
  const problems = describeChosen(best, choice, inquiry);
  return { kind: 'chosen', observation: best, choice, problems };
}

function buildContest(
  dataset: Dataset,
  observations: readonly Observation[],
  inquiry: Inquiry,
): Contest {
  const [first] = observations;
  if (first === undefined) throw new Error('a contest needs observations, found none');
  const metric = observedMetricOf(first.metric);
  const judges = buildPrecedence(dataset, metric, inquiry);
  const ordered = observations.toSorted((a, b) => ruleBetween(a, b, judges)?.order ?? 0);
  const bars = (each: Observation) => barOf(each, metric, inquiry);
  return {
    metric,
    inquiry,
    judges,
    admitted: ordered.filter((each) => bars(each) === null),
    barred: ordered.filter((each) => bars(each) !== null),
  };
}

function buildChoice(best: Observation, contest: Contest): Choice {
  const others = contest.admitted.slice(1);
  const rivals = [
    ...others
      .filter((each) => !statesTheSame(best, each))
      .map((each) => buildRival(best, each, rulingCriterion(best, each, contest.judges))),
    ...contest.barred.map((each) =>
      buildRival(best, each, barOf(each, contest.metric, contest.inquiry) ?? 'id'),
    ),
  ];
  return {
    chosen: best.id,
    sameStatement: others.filter((each) => statesTheSame(best, each)).map((each) => each.id),
    rivals,
    decidedBy: rivals[0]?.lostBy ?? null,
    preferenceReason: contest.inquiry.preferences?.get(best.id) ?? null,
  };
}

function buildRival(best: Observation, other: Observation, lostBy: Criterion): Rival {
  return { observation: other.id, lostBy, conflicts: contradicts(best, other) };
}

function rulingCriterion(
  best: Observation,
  other: Observation,
  judges: readonly Judge[],
): Criterion {
  return ruleBetween(best, other, judges)?.criterion ?? 'id';
}

// Equally good sources that cannot both be right leave the cell open rather than let the
// alphabet decide.
function isUndecided(best: Observation, contest: Contest): boolean {
  return contest.admitted.some(
    (each) =>
      each !== best &&
      contradicts(best, each) &&
      !isOfWorth(rulingCriterion(best, each, contest.judges)),
  );
}

function holeOfBarred(contest: Contest): Chosen {
  return {
    kind: 'hole',
    hole: 'not_reported',
    choice: null,
    problems: explainBarred(contest),
  };
}

function explainBarred({ barred, metric, inquiry }: Contest): readonly Problem[] {
  const inTime = barred.filter((each) => isAsked(each.period, inquiry));
  const withPlans: Inquiry = { ...inquiry, statuses: 'any' };
  const onlyPlan = inTime.some((each) => barOf(each, metric, withPlans) === null);
  if (inquiry.statuses === 'fact' && onlyPlan) return [noteProblem('figure.plan-only')];
  const slices = inTime.filter(
    (each) => admitsStatus(inquiry.statuses, each.status) && !admitsScope(each.scope),
  );
  if (slices.length === 0) return [];
  const scopes = [...new Set(slices.map((each) => `@scope.${each.scope}`))].toSorted();
  return [noteProblem('figure.slices-only', { scopes: scopes.join(', ') })];
}
