import type { ParkId } from '../domain/ids.ts';
import type { Park } from '../domain/park.ts';
import { buildSearchIndex, foldText, matchesSearch, parseSearch } from '../table/search.ts';

/** Which park a name means. */
export type ParkOfName =
  | { readonly kind: 'found'; readonly park: ParkId }
  /** No park bears the name; those that it may mean, the likeliest first. */
  | { readonly kind: 'unclear'; readonly candidates: readonly ParkId[] };

/** Finds the park of a name. */
export type FindPark = (name: string) => ParkOfName;

/** Most parks that are offered for an unclear name. */
const MOST_OFFERED = 6;
/** Words for the legal form or kind of a park, as `foldText` writes them. */
const FORM = /^(?:SEZ|TOR|tehnopark[a-z]*|industrial[a-z]*|park[a-z]*|kip|ip|oao|ao|ooo)$/;
const SHORTEST_TELLING_WORD = 4;

/**
 * Builds the finder over a set of parks. A park is found where the name is one of its own in either
 * language or its id, whatever the spelling of letters, quotes and legal forms, and no other park
 * bears it; a name that is merely like one is left to the user.
 */
export function buildFindPark(parks: readonly Park[]): FindPark {
  const full = buildNames(parks, foldText);
  const bare = buildNames(parks, bareName);
  const index = buildSearchIndex(parks);
  return (name) => {
    const found = onlyOne(full.get(foldText(name))) ?? onlyOne(bare.get(bareName(name)));
    if (found !== undefined) return { kind: 'found', park: found };
    const query = parseSearch(name);
    const telling = bareName(name)
      .split(' ')
      .filter((word) => word.length >= SHORTEST_TELLING_WORD);
    const ranked = [...index].map(([park, folded]) => ({
      park,
      rank: matchesSearch(folded, query) ? Infinity : countWords(folded, telling),
    }));
    const likely = ranked.filter(({ rank }) => rank > 0).toSorted((a, b) => byRank(a.rank, b.rank));
    return { kind: 'unclear', candidates: likely.slice(0, MOST_OFFERED).map(({ park }) => park) };
  };
}

// A difference of two infinities is no number.
function byRank(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function countWords(folded: string, words: readonly string[]): number {
  return words.filter((word) => folded.includes(` ${word}`)).length;
}

function bareName(name: string): string {
  const words = foldText(name).trim().split(' ');
  const telling = words.filter((word) => !FORM.test(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function buildNames(
  parks: readonly Park[],
  fold: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<ParkId>> {
  const names = new Map<string, Set<ParkId>>();
  for (const { id, name } of parks) {
    for (const each of [name.ru, name.en, id]) {
      const key = fold(each);
      const bearers = names.get(key);
      if (bearers === undefined) names.set(key, new Set([id]));
      else bearers.add(id);
    }
  }
  return names;
}

function onlyOne(parks: ReadonlySet<ParkId> | undefined): ParkId | undefined {
  if (parks?.size !== 1) return undefined;
  const [park] = parks;
  return park;
}
