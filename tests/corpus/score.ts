import type { Mention } from '../../shared/extract/mention.ts';
import type { ExpectedFact } from './corpus-file.ts';

/** How an expected fact and the mention found for it agree. */
export interface Match {
  readonly fact: ExpectedFact;
  readonly mention: Mention;
}

/** An example's facts beside the mentions found in it. */
export interface Comparison {
  readonly matches: readonly Match[];
  readonly missed: readonly ExpectedFact[];
  readonly extra: readonly Mention[];
}

/** Fields that are judged one by one. */
export const JUDGED_FIELDS = ['park', 'qualifier', 'status', 'period', 'series', 'scope'] as const;
/** A field that is judged by itself. */
export type JudgedField = (typeof JUDGED_FIELDS)[number];

/** Pairs facts and mentions of one metric, value and unit, the nearest in the text first. */
export function compareFacts(
  facts: readonly ExpectedFact[],
  mentions: readonly Mention[],
): Comparison {
  const free = new Set(mentions);
  const matches: Match[] = [];
  const missed: ExpectedFact[] = [];
  for (const fact of facts) {
    const fitting = [...free].filter((mention) => isSameValue(fact, mention));
    fitting.sort((a, b) => Math.abs(a.start - fact.start) - Math.abs(b.start - fact.start));
    const [mention] = fitting;
    if (mention === undefined) missed.push(fact);
    else {
      free.delete(mention);
      matches.push({ fact, mention });
    }
  }
  return { matches, missed, extra: [...free] };
}

/** Whether a field of the mention is what the fact expects; unchecked fields always agree. */
export function agrees({ fact, mention }: Match, field: JudgedField): boolean {
  switch (field) {
    case 'park':
      return agreesOnPark(fact.park, mention);
    case 'qualifier':
      return fact.qualifier === undefined || fact.qualifier === mention.qualifier;
    case 'status':
      return fact.status === undefined || fact.status === mention.obsStatus;
    case 'period':
      return fact.period === undefined || fact.period === mention.timePeriod;
    case 'series':
      return fact.series === undefined || fact.series === mention.seriesKind;
    case 'scope':
      return fact.scope === undefined || fact.scope === mention.scope;
  }
}

function isSameValue(fact: ExpectedFact, mention: Mention): boolean {
  return (
    fact.metric === mention.metric &&
    fact.value === mention.value &&
    fact.valueHigh === mention.valueHigh &&
    (fact.unit === undefined || fact.unit === mention.unit)
  );
}

function agreesOnPark(park: string | null | undefined, mention: Mention): boolean {
  if (park === undefined) return true;
  if (park === null) return mention.parkId === null;
  if (park.startsWith('+')) return mention.proposed?.name === park.slice(1);
  return mention.parkId === park;
}
