import type { Problem } from '../core/problem.ts';
import type { Column } from '../domain/column.ts';
import {
  type Conversion,
  type Criterion,
  type Figure,
  type FigureOrigin,
  type Hole,
  subjectOf,
} from '../domain/figure.ts';
import type { CheckId, GuardCheck, Verdict } from '../domain/guard-check.ts';
import type { ObservationId, ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Question } from '../domain/question.ts';

/** The user's word that a warning does not matter here. A block cannot be overruled. */
export interface Overruling {
  /** Id of the metric, or name of the formula. */
  readonly subject: string;
  readonly check: CheckId;
  readonly reason: string;
}

/** What a passport speaks of: a metric, or what was computed from it. */
export interface Compared {
  readonly metric: MetricId;
  /** The column, where it is not the metric itself. */
  readonly computed?: Column;
}

/** One check of one metric as a passport prints it. */
export interface PassportCheck extends Compared {
  readonly check: CheckId;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  /** Why the user set the warning aside; null where it stands. */
  readonly overruled: string | null;
}

/** Which observation was chosen for a figure and what decided it. */
export interface PassportChoice {
  readonly park: ParkId;
  readonly metric: MetricId;
  readonly chosen: ObservationId;
  readonly sameStatement: readonly ObservationId[];
  readonly decidedBy: Criterion | null;
  readonly preferenceReason: string | null;
  readonly rivals: number;
  /** Rivals that cannot be true together with the chosen one. */
  readonly conflicts: number;
}

/** A conversion made on the way to a figure. */
export interface PassportConversion {
  readonly park: ParkId;
  readonly metric: MetricId;
  readonly conversion: Conversion;
}

/** A figure that could not take part, and why. */
export interface PassportExclusion extends Compared {
  readonly park: ParkId;
  readonly hole: Hole;
  readonly problems: readonly Problem[];
}

/** Everything that was checked, chosen, converted and left out for a set of figures. */
export interface Passport {
  readonly question: Question;
  readonly checks: readonly PassportCheck[];
  readonly choices: readonly PassportChoice[];
  readonly conversions: readonly PassportConversion[];
  readonly exclusions: readonly PassportExclusion[];
}

/** What a passport is written from. */
export interface PassportParts {
  readonly question: Question;
  /** The merged checks of each metric compared. */
  readonly compared: readonly (Compared & { readonly checks: readonly GuardCheck[] })[];
  readonly figures: readonly Figure[];
  readonly overrulings: readonly Overruling[];
}

/** Writes the passport of a set of figures. Parts of derived figures are listed as figures too. */
export function buildPassport(parts: PassportParts): Passport {
  const all = uniqueFigures(parts.figures.flatMap(withParts));
  return {
    question: parts.question,
    checks: parts.compared.flatMap((compared) =>
      compared.checks.map((check) => ({
        ...comparedOf(compared),
        ...check,
        overruled: reasonOfOverruling(parts.overrulings, subjectOf(compared), check),
      })),
    ),
    choices: all.flatMap(choiceOf),
    conversions: all
      .filter((figure) => figure.parts.length === 0)
      .flatMap((figure) =>
        figure.conversions.map((conversion) => ({ ...cellOf(figure), conversion })),
      ),
    exclusions: parts.figures.flatMap((figure) =>
      figure.kind === 'hole'
        ? [
            {
              park: figure.park,
              ...comparedOf(figure),
              hole: figure.hole,
              problems: figure.problems,
            },
          ]
        : [],
    ),
  };
}

function reasonOfOverruling(
  overrulings: readonly Overruling[],
  subject: string,
  { check, verdict }: GuardCheck,
): string | null {
  if (verdict !== 'warn' && verdict !== 'footnote') return null;
  const found = overrulings.find((each) => each.subject === subject && each.check === check);
  return found?.reason ?? null;
}

function choiceOf(figure: Figure): readonly PassportChoice[] {
  if (figure.choice === null) return [];
  const { chosen, sameStatement, decidedBy, preferenceReason, rivals } = figure.choice;
  return [
    {
      ...cellOf(figure),
      chosen,
      sameStatement,
      decidedBy,
      preferenceReason,
      rivals: rivals.length,
      conflicts: rivals.filter((rival) => rival.conflicts).length,
    },
  ];
}

function withParts(figure: Figure): readonly Figure[] {
  return [figure, ...figure.parts.flatMap(withParts)];
}

// A metric may stand there twice with different observations: now, and in the year of a base.
function uniqueFigures(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Map(
    figures.map((figure) => {
      const { park, choice, computed } = figure;
      return [[park, subjectOf(figure), computed?.form.kind, choice?.chosen].join(':'), figure];
    }),
  );
  return [...seen.values()];
}

function comparedOf({ metric, computed }: Compared | FigureOrigin): Compared {
  return computed === undefined ? { metric } : { metric, computed };
}

function cellOf({ park, metric }: Figure): { readonly park: ParkId; readonly metric: MetricId } {
  return { park, metric };
}
