import type { ProblemCode } from './problem-code.ts';

/** How far a problem reaches: an error loses data, a warning needs a look, a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a problem was found; every part is optional and is printed when present. */
export interface Place {
  /** File name as the user knows it. */
  readonly file?: string;
  /** 1-based line of the file, the header being line 1. */
  readonly row?: number;
  /** Column heading. */
  readonly column?: string;
  /** Park, metric or observation id. */
  readonly id?: string;
}

/** Values that a problem's sentence quotes, by placeholder name. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * Something wrong with data or the world, as data. Its sentence lives in `text/` under
 * `problem.CODE`, in every language, so that a problem can cross process borders and be
 * shown in the language of the window.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place?: Place;
  readonly params: ProblemParams;
}

/** Builds an error: the value it speaks of could not be used. */
export function errorProblem(
  code: ProblemCode,
  params: ProblemParams = {},
  place: Place = {},
): Problem {
  return { code, severity: 'error', params, place };
}

/** Builds a warning: the value was used, yet somebody should look. */
export function warningProblem(
  code: ProblemCode,
  params: ProblemParams = {},
  place: Place = {},
): Problem {
  return { code, severity: 'warning', params, place };
}

/** Builds a note: worth telling, nothing to mend. */
export function noteProblem(
  code: ProblemCode,
  params: ProblemParams = {},
  place: Place = {},
): Problem {
  return { code, severity: 'note', params, place };
}

/** Returns the problem with the place's parts added; parts it already has stay. */
export function placeProblem(problem: Problem, place: Place): Problem {
  return { ...problem, place: { ...place, ...problem.place } };
}

/** Whether any of the problems lost data. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
