import { noteProblem, type Problem, type ProblemParams, warningProblem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-code.ts';
import type { Choice } from '../domain/figure.ts';
import { observedMetricOf } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { monthsOfPeriod, yearOfPeriod } from '../domain/period.ts';
import { intervalOfWording } from '../domain/quantity.ts';
import type { Inquiry } from '../domain/question.ts';
import { isPlanStatus } from '../domain/vocabulary.ts';

const MONTHS_OF_YEAR = 12;

interface Caveat {
  readonly code: ProblemCode;
  readonly severity: 'warning' | 'note';
  readonly holds: boolean;
  readonly params?: ProblemParams;
}

/** What a reader must know about the observation that stands in a cell. */
export function describeChosen(
  observation: Observation,
  choice: Choice,
  inquiry: Inquiry,
): readonly Problem[] {
  return [
    ...caveatsOfKind(observation),
    ...caveatsOfTime(observation, inquiry),
    ...caveatsOfClaim(observation, choice, inquiry),
  ]
    .filter((caveat) => caveat.holds)
    .map(({ code, severity, params }) =>
      severity === 'warning' ? warningProblem(code, params) : noteProblem(code, params),
    );
}

function caveatsOfKind({ status, scope, seriesKind, metric }: Observation): readonly Caveat[] {
  return [
    { code: 'figure.plan-data', severity: 'warning', holds: isPlanStatus(status) },
    { code: 'figure.estimate', severity: 'warning', holds: status === 'estimate' },
    {
      code: 'figure.scope-not-total',
      severity: 'warning',
      holds: scope !== 'total',
      params: { scope: `@scope.${scope}` },
    },
    {
      code: 'figure.other-series-kind',
      severity: 'warning',
      holds: observedMetricOf(metric).seriesKinds[0] !== seriesKind,
      params: { seriesKind: `@series-kind.${seriesKind}` },
    },
  ];
}

function caveatsOfTime(
  { period, periodBasis, seriesKind }: Observation,
  { asOf }: Inquiry,
): readonly Caveat[] {
  const months = monthsOfPeriod(period);
  const year = yearOfPeriod(period);
  const isFlow = seriesKind === 'flow';
  const asked = asOf.kind === 'year' ? asOf.year : year;
  return [
    {
      code: 'figure.part-year',
      severity: 'warning',
      holds: isFlow && months < MONTHS_OF_YEAR,
      params: { months },
    },
    {
      code: 'figure.several-years',
      severity: 'warning',
      holds: isFlow && months > MONTHS_OF_YEAR,
      params: { months },
    },
    { code: 'figure.earlier-year', severity: 'note', holds: year < asked, params: { year, asked } },
    { code: 'figure.inferred-period', severity: 'note', holds: periodBasis === 'inferred' },
  ];
}

function caveatsOfClaim(
  { note, wording }: Observation,
  choice: Choice,
  { reading }: Inquiry,
): readonly Caveat[] {
  const strict = intervalOfWording(wording, 'strict');
  const read = intervalOfWording(wording, reading);
  return [
    {
      code: 'figure.conflicting',
      severity: 'warning',
      holds: choice.rivals.some((rival) => rival.conflicts),
    },
    {
      code: 'figure.assumed-bound',
      severity: 'note',
      holds: strict.lo !== read.lo || strict.hi !== read.hi,
    },
    { code: 'figure.note', severity: 'note', holds: note !== null, params: { note: note ?? '' } },
  ];
}
