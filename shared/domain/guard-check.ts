import {
  errorProblem,
  noteProblem,
  type Problem,
  type ProblemParams,
  warningProblem,
} from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-code.ts';

/** What a check finds, from harmless to forbidden. */
export const VERDICTS = ['fine', 'footnote', 'warn', 'block'] as const;
/** What a check finds. */
export type Verdict = (typeof VERDICTS)[number];

/** What is checked before figures meet, in the order in which a passport lists it. */
export const CHECKS = [
  'period',
  'level',
  'kind',
  'status',
  'scope',
  'series_kind',
  'currency',
  'prices',
  'part_year',
  'definition',
] as const;
/** What is checked before figures meet. */
export type CheckId = (typeof CHECKS)[number];

/** One check with its finding. */
export interface GuardCheck {
  readonly check: CheckId;
  readonly verdict: Verdict;
  /** What was found, as sentences; empty where the verdict is `fine`. */
  readonly problems: readonly Problem[];
}

/** A check that found nothing. */
export function fine(check: CheckId): GuardCheck {
  return { check, verdict: 'fine', problems: [] };
}

/** A check that found something: a footnote becomes a note, a block an error. */
export function finding(
  check: CheckId,
  verdict: Exclude<Verdict, 'fine'>,
  [code, params]: readonly [ProblemCode, ProblemParams],
): GuardCheck {
  const build = { footnote: noteProblem, warn: warningProblem, block: errorProblem }[verdict];
  return { check, verdict, problems: [build(code, params)] };
}

/** The checks of several pairs as one list: each check once, with its gravest verdict. */
export function mergeChecks(lists: readonly (readonly GuardCheck[])[]): readonly GuardCheck[] {
  const found = lists.flat().filter(({ verdict }) => verdict !== 'fine');
  return CHECKS.map((check) =>
    found.filter((each) => each.check === check).reduce(mergeTwo, fine(check)),
  );
}

/** Whether any check forbids that the figures meet. */
export function isBlocked(checks: readonly GuardCheck[]): boolean {
  return checks.some((each) => each.verdict === 'block');
}

/** Everything that the checks found, gravest first. */
export function problemsOfChecks(checks: readonly GuardCheck[]): readonly Problem[] {
  return checks
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .flatMap((each) => each.problems);
}

function mergeTwo(a: GuardCheck, b: GuardCheck): GuardCheck {
  if (a.verdict === 'fine') return b;
  const verdict =
    VERDICTS.indexOf(a.verdict) >= VERDICTS.indexOf(b.verdict) ? a.verdict : b.verdict;
  const seen = new Set(a.problems.map((problem) => JSON.stringify(problem)));
  const added = b.problems.filter((problem) => !seen.has(JSON.stringify(problem)));
  return { check: a.check, verdict, problems: [...a.problems, ...added] };
}
