import type { Problem } from '../core/problem.ts';
import type { ObservedMetricId } from '../domain/metric.ts';
import type {
  BaseUnit,
  ParkKind,
  Qualifier,
  Scope,
  SeriesKind,
  Status,
} from '../domain/vocabulary.ts';
import type { RuleTree } from './rule-tree.ts';
import type { Span } from './span.ts';

/**
 * How a field came about: `certain` stands in the words of the figure itself, `inferred` was taken
 * from the neighbourhood or from custom, `missing` could not be told.
 */
export type Certainty = 'certain' | 'inferred' | 'missing';

/** Fields that carry a certainty. */
export const MENTION_FIELDS = [
  'park',
  'metric',
  'qualifier',
  'value',
  'unit',
  'timePeriod',
  'obsStatus',
  'seriesKind',
  'scope',
] as const;
/** A field that carries a certainty. */
export type MentionField = (typeof MENTION_FIELDS)[number];

/** A park that a text names and the list of parks does not hold. */
export interface ProposedPark {
  readonly name: string;
  readonly kind: ParkKind;
}

/**
 * An observation proposed from a text span, not yet accepted. Offsets are UTF-16 offsets in the
 * original text; the span is the wording of the quantity: bound, number, scale, unit or counted
 * noun. Values are in base units (people, roubles, square metres or hectares, percent 0-100).
 */
export interface Mention extends Span {
  readonly doc: string;
  /** Name of the park as the list of parks has it, or as the text has it where the list has none. */
  readonly park: string | null;
  readonly parkId: string | null;
  /** Parks that the words may mean, where they fit several; empty otherwise. */
  readonly candidates: readonly string[];
  /** The new park that the words name, else null. */
  readonly proposed: ProposedPark | null;
  readonly metric: ObservedMetricId;
  readonly qualifier: Qualifier;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: BaseUnit | null;
  /** ISO 8601; null where no period is printed and no publication date is known. */
  readonly timePeriod: string | null;
  readonly obsStatus: Status;
  readonly seriesKind: SeriesKind;
  readonly scope: Scope;
  /** The span's words in the original text. */
  readonly quote: string;
  /** The whole sentence around the span. */
  readonly sentence: Span;
  readonly certainty: Readonly<Record<MentionField, Certainty>>;
  readonly tree: RuleTree;
  readonly problems: readonly Problem[];
  /** Other places of the text that repeat the statement. */
  readonly repeats: readonly Span[];
}

/** A quantity that was read and left alone, with the reason. */
export interface SetAside extends Span {
  readonly reason: SetAsideReason;
  readonly quote: string;
  readonly tree: RuleTree;
}

/** Why a quantity is no figure of a park. */
export const SET_ASIDE_REASONS = [
  'growth',
  'multiple',
  'corrected',
  'question',
  'foreign-unit',
  'foreign-matter',
  'no-metric',
  'company',
  'region',
  'no-park',
] as const;
/** Why a quantity is no figure of a park. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];
