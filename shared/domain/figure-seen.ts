import { hasLoneSurrogate, toRecord } from '../core/json.ts';

/**
 * What a figure was when a note was written on it, so that a later change shows. Every part is
 * text to be compared; `text` is for people.
 */
export interface FigureSeen {
  /** Which figure was asked for: as-of time, statuses and currency. */
  readonly question: string;
  /** Qualifier, value and unit, or the name of the hole. */
  readonly amount: string;
  /** ISO 8601 period; empty where nothing was chosen. */
  readonly period: string;
  /** Status; empty where nothing was chosen. */
  readonly status: string;
  /** Ids of the observations behind it. */
  readonly sources: string;
  /** The figure in words, in the language of the window at that time. */
  readonly text: string;
}

const PARTS = ['amount', 'period', 'status', 'sources'] as const;
/** A part of a figure that can change. */
export type SeenPart = (typeof PARTS)[number];

const SEEN_LIMIT = 2000;

/** Reads what was seen, from unknown origin; null when it cannot be understood. */
export function parseFigureSeen(value: unknown): FigureSeen | null {
  const { question, amount, period, status, sources, text } = toRecord(value) ?? {};
  if (!isText(question) || !isText(amount) || !isText(period)) return null;
  if (!isText(status) || !isText(sources) || !isText(text)) return null;
  return { question, amount, period, status, sources, text };
}

/** What has changed between two sights of a figure; empty when it is the same. */
export function compareSeen(before: FigureSeen, now: FigureSeen): readonly SeenPart[] {
  return PARTS.filter((part) => before[part] !== now[part]);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SEEN_LIMIT && !hasLoneSurrogate(value);
}
