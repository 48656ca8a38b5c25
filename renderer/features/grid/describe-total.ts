import { isSignedForm } from '../../../shared/domain/column.ts';
import type { Aggregate, LeftOut } from '../../../shared/table/aggregate.ts';
import type { AmountScale } from '../../../shared/text/format-amount.ts';
import { formatQuantity } from '../../../shared/text/format-quantity.ts';
import { nameOfSubject } from '../../../shared/text/column-name.ts';
import { say } from '../../../shared/text/say.ts';
import type { Spoken } from '../../parts/figure/label.ts';
import { type Card, linesOfProblems } from './describe-figure.ts';

/** A subtotal as the cell of a group's heading tells it. */
export interface TotalText {
  readonly text: string;
  /** How many of the parks count: «3 из 12». */
  readonly count: string;
  readonly label: string;
  /** Whether what counts is not quite alike: the guard warns. */
  readonly isUnlike: boolean;
}

const NAMED_AT_MOST = 3;

/** A subtotal in a narrow cell: never without how many parks it rests on. */
export function describeTotal(
  { language }: Spoken,
  total: Aggregate,
  scale: AmountScale,
): TotalText {
  const { result, included, leftOut, checks } = total;
  const isSigned = total.computed !== undefined && isSignedForm(total.computed.form);
  const text =
    result.kind === 'hole'
      ? say(language, included.length === 0 ? 'total.none' : `cell.${result.hole}`)
      : formatQuantity(language, result.quantity, { bounds: 'signs', scale, signed: isSigned });
  const counted = { included: included.length, total: included.length + leftOut.length };
  const label = say(language, 'total.label', {
    metric: nameOfSubject(language, total),
    text,
    counted: say(language, 'total.counted', counted),
  });
  const isUnlike = checks.some(({ verdict }) => verdict === 'warn');
  return { text, count: say(language, 'total.count', counted), label, isUnlike };
}

/** What a pointer resting on a subtotal is told: the sum, and by name what did not count. */
export function cardOfTotal(spoken: Spoken, total: Aggregate): Card {
  const { language } = spoken;
  const { text } = describeTotal(spoken, total, 'auto');
  const counted = say(language, 'total.counted', {
    included: total.included.length,
    total: total.included.length + total.leftOut.length,
  });
  return {
    heading: say(language, 'total.heading', { metric: nameOfSubject(language, total) }),
    value: text,
    status: null,
    lines: [
      { tone: 'plain', glyph: '', text: counted },
      ...(['hole', 'contained', 'guard'] as const).flatMap((reason) => {
        const named = nameLeftOut(spoken, total.leftOut, reason);
        return named === null ? [] : [{ tone: 'warning' as const, glyph: '−', text: named }];
      }),
      ...linesOfProblems(
        language,
        total.result.problems.filter(({ code }) => code !== 'aggregate.incomplete'),
      ),
    ],
  };
}

function nameLeftOut(
  { language, dataset }: Spoken,
  leftOut: readonly LeftOut[],
  reason: LeftOut['reason'],
): string | null {
  const names = leftOut
    .filter((each) => each.reason === reason)
    .map(({ park }) => dataset.parkById.get(park)?.name[language] ?? park);
  if (names.length === 0) return null;
  const shown = names.slice(0, NAMED_AT_MOST).join(', ');
  const more = names.length - NAMED_AT_MOST;
  return say(language, `total.left-${reason}`, {
    names: more > 0 ? say(language, 'chip.more', { values: shown, count: more }) : shown,
  });
}
