import type { NumberFilter } from '../../../shared/table/filter.ts';
import { formatDecimals } from '../../../shared/text/format-number.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { parseAmount, type TypedAmount } from '../../parts/amount/parse-amount.ts';

/** What stands in the fields of a number filter. */
export interface NumberDraft {
  readonly certainty: NumberFilter['certainty'];
  readonly from: string;
  readonly to: string;
}

const DECIMALS = 2;

/** The fields of a filter in force; empty ones where there is none. */
export function draftOf(language: Language, filter: NumberFilter | null): NumberDraft {
  const textOf = (value: number | null): string =>
    value === null ? '' : formatDecimals(language, value, Number.isInteger(value) ? 0 : DECIMALS);
  return {
    certainty: filter?.certainty ?? 'surely',
    from: textOf(filter?.from ?? null),
    to: textOf(filter?.to ?? null),
  };
}

/** What is wrong with the fields, in one sentence for each; null where nothing is. */
export function errorsOf(
  language: Language,
  draft: NumberDraft,
): { readonly from: string | null; readonly to: string | null } {
  const [from, to] = [parseAmount(language, draft.from), parseAmount(language, draft.to)];
  const unreadable = (typed: TypedAmount, text: string): string | null =>
    typed.kind === 'unreadable' ? say(language, 'filter.not-a-number', { text }) : null;
  const isCrossed = from.kind === 'number' && to.kind === 'number' && from.value > to.value;
  return {
    from: unreadable(from, draft.from),
    to: isCrossed ? say(language, 'filter.from-above-to') : unreadable(to, draft.to),
  };
}

/** The filter that the fields ask for. */
export function filterOfDraft(
  language: Language,
  metric: NumberFilter['metric'],
  draft: NumberDraft,
): NumberFilter {
  const from = numberOf(parseAmount(language, draft.from));
  const to = numberOf(parseAmount(language, draft.to));
  return { kind: 'number', metric, certainty: draft.certainty, from, to };
}

function numberOf(typed: TypedAmount): number | null {
  return typed.kind === 'number' ? typed.value : null;
}
