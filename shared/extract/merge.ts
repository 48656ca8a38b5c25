import type { Certainty, Mention, MentionField } from './mention.ts';

/**
 * Joins statements that one text makes twice: in the headline and in the lead. The first place
 * stands; a bound wins over a bare number, a better evidenced field over an inferred one.
 */
export function mergeRepeats(mentions: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  const places = new Map<string, number[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const same = (places.get(key) ?? []).find((at) => isRepeat(merged[at], mention));
    const first = same === undefined ? undefined : merged[same];
    if (same !== undefined && first !== undefined) {
      merged[same] = join(first, mention);
      continue;
    }
    places.set(key, [...(places.get(key) ?? []), merged.length]);
    merged.push(mention);
  }
  return merged;
}

function keyOf({ metric, value, valueHigh, unit }: Mention): string {
  return `${metric} ${value} ${valueHigh ?? ''} ${unit ?? ''}`;
}

function isRepeat(first: Mention | undefined, second: Mention): boolean {
  if (first === undefined) return false;
  const samePark = first.park === second.park || first.park === null || second.park === null;
  const sameStatus = first.obsStatus === second.obsStatus;
  return (
    samePark && sameStatus && agree(first, second, 'timePeriod') && agree(first, second, 'scope')
  );
}

// Two printed periods must be one; an inferred one gives way.
function agree(first: Mention, second: Mention, field: 'timePeriod' | 'scope'): boolean {
  if (first[field] === second[field]) return true;
  return first.certainty[field] !== 'certain' || second.certainty[field] !== 'certain';
}

function join(first: Mention, second: Mention): Mention {
  const { start, end } = second;
  const park = better(first, second, 'park') === first ? first : second;
  const time = better(first, second, 'timePeriod');
  const scope = better(first, second, 'scope');
  const series = better(first, second, 'seriesKind');
  const bound = first.qualifier === 'exact' ? second : first;
  return {
    ...first,
    park: park.park,
    parkId: park.parkId,
    candidates: park.candidates,
    proposed: park.proposed,
    qualifier: bound.qualifier,
    timePeriod: time.timePeriod,
    scope: scope.scope,
    seriesKind: series.seriesKind,
    certainty: {
      ...first.certainty,
      park: park.certainty.park,
      qualifier: bound.certainty.qualifier,
      timePeriod: time.certainty.timePeriod,
      scope: scope.certainty.scope,
      seriesKind: series.certainty.seriesKind,
    },
    repeats: [...first.repeats, { start, end }],
  };
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 2, inferred: 1, missing: 0 };

function better(first: Mention, second: Mention, field: MentionField): Mention {
  return RANK[second.certainty[field]] > RANK[first.certainty[field]] ? second : first;
}
