import type { Figure } from '../../../shared/domain/figure.ts';
import { isBlocked } from '../../../shared/domain/guard-check.ts';
import { compareIntervals, type IntervalOrder } from '../../../shared/domain/interval.ts';
import type { ComparedFigure } from '../../../shared/table/compare.ts';
import { formatQuantity } from '../../../shared/text/format-quantity.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';

/** What a figure is against the base, in words; empty where either has no number. */
export interface ContrastWords {
  /** Difference and ratio, one a line. */
  readonly lines: readonly string[];
  readonly order: string | null;
}

/** Puts difference, ratio and order into words. A bound stays a bound, an unknown stays unknown. */
export function describeContrast(
  compared: ComparedFigure,
  base: Figure | undefined,
  language: Language,
): ContrastWords {
  const { figure, difference, ratio, checks } = compared;
  if (difference === null || ratio === null) return NOTHING;
  if (figure.kind === 'hole' || base === undefined || base.kind === 'hole') return NOTHING;
  if (isBlocked(checks) || figure.quantity.unit !== base.quantity.unit) {
    return { lines: [say(language, 'compare.blocked')], order: null };
  }
  const order: IntervalOrder = compareIntervals(figure.quantity.interval, base.quantity.interval);
  return {
    lines: describeValues(difference, ratio, language),
    order: say(language, `compare.order.${order}`),
  };
}

const NOTHING: ContrastWords = { lines: [], order: null };

function describeValues(
  difference: NonNullable<ComparedFigure['difference']>,
  ratio: NonNullable<ComparedFigure['ratio']>,
  language: Language,
): readonly string[] {
  if (difference.kind === 'hole' && ratio.kind === 'hole') {
    return [say(language, 'compare.both-not-determinable')];
  }
  return [
    say(language, 'compare.difference-short', {
      amount:
        difference.kind === 'hole'
          ? say(language, `hole.${difference.hole}`)
          : formatQuantity(language, difference.quantity, { bounds: 'spelled', signed: true }),
    }),
    say(language, 'compare.ratio-short', {
      amount:
        ratio.kind === 'hole'
          ? say(language, `hole.${ratio.hole}`)
          : formatQuantity(language, ratio.quantity),
    }),
  ];
}
