import type { Problem } from '../core/problem.ts';
import type { Conversion, Criterion, Figure, Hole } from '../domain/figure.ts';
import type { CheckId, GuardCheck, Verdict } from '../domain/guard-check.ts';
import type { ObservationId, ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Question } from '../domain/question.ts';

/** The user's word that a warning does not matter here. A block cannot be overruled. */
export interface Overruling {
  readonly metric: MetricId;
  readonly check: CheckId;
  readonly reason: string;
}

/** One check of one metric as a passport prints it. */
export interface PassportCheck {
  readonly metric: MetricId;
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
export interface PassportExclusion {
  readonly park: ParkId;
  readonly metric: MetricId;
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
  /** The merged checks of each metric. */
  readonly checks: ReadonlyMap<MetricId, readonly GuardCheck[]>;
  readonly figures: readonly Figure[];
  readonly overrulings: readonly Overruling[];
}

/** Writes the passport of a set of figures. Parts of derived figures are listed as figures too. */
export function buildPassport(parts: PassportParts): Passport {
  const all = uniqueFigures(parts.figures.flatMap(withParts));
  return {
    question: parts.question,
    checks: [...parts.checks].flatMap(([metric, checks]) =>
      checks.map((check) => ({
        metric,
        ...check,
        overruled: reasonOfOverruling(parts.overrulings, metric, check),
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
        ? [{ ...cellOf(figure), hole: figure.hole, problems: figure.problems }]
        : [],
    ),
  };
}

function reasonOfOverruling(
  overrulings: readonly Overruling[],
  metric: MetricId,
  { check, verdict }: GuardCheck,
): string | null {
  if (verdict !== 'warn' && verdict !== 'footnote') return null;
  return overrulings.find((each) => each.metric === metric && each.check === check)?.reason ?? null;
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

function uniqueFigures(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Map(figures.map((figure) => [`${figure.park}:${figure.metric}`, figure]));
  return [...seen.values()];
}

function cellOf({ park, metric }: Figure): { readonly park: ParkId; readonly metric: MetricId } {
  return { park, metric };
}
