import type { Figure } from '../../../shared/domain/figure.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { Question } from '../../../shared/domain/question.ts';
import type { Computed } from '../../../shared/table/computed.ts';
import { differenceToBase, ratioToBase } from '../../../shared/table/contrast.ts';
import { checkMeeting } from '../../../shared/table/guard-parks.ts';
import type { BaseRow } from '../../../shared/table/table-choice.ts';
import { formatContrast } from '../../../shared/text/format-contrast.ts';
import { formatQuantity } from '../../../shared/text/format-quantity.ts';
import type { Language } from '../../../shared/text/language.ts';

/** A figure with the park that it speaks of. */
export interface Subject {
  readonly park: Park;
  readonly figure: Figure;
}

/** A figure held against the base row. */
export interface Contrasted {
  readonly as: BaseRow['as'];
  readonly base: Subject;
  readonly outcome: Computed;
}

/** Holds a figure against that of the base row, under the guard; null for the base itself. */
export function contrastWith(
  base: Subject & Pick<BaseRow, 'as'>,
  subject: Subject,
  question: Question,
): Contrasted | null {
  const { as } = base;
  if (subject.park.id === base.park.id) return null;
  const checks = checkMeeting({ first: subject, second: base, use: 'contrast', question });
  const contrasted = { figure: subject.figure, base: base.figure, checks };
  const outcome = as === 'difference' ? differenceToBase(contrasted) : ratioToBase(contrasted);
  return { as, base, outcome };
}

const SIGN_OF: Readonly<Record<BaseRow['as'], string>> = { difference: 'Δ', ratio: '×' };

/** A contrast for a narrow cell: «Δ > 4 000», «× 1,5», or the name of why there is none. */
export function textOfContrast(language: Language, { as, outcome }: Contrasted): string {
  if (outcome.kind === 'hole') return formatContrast(language, outcome, as);
  const isSigned = as === 'difference' || outcome.quantity.interval.lo < 0;
  const style = { bounds: 'signs', signed: isSigned } as const;
  return `${SIGN_OF[as]}\u00A0${formatQuantity(language, outcome.quantity, style)}`;
}
