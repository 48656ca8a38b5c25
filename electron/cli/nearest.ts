import { distance } from 'fastest-levenshtein';
import { compareInTurn, compareText } from '../../shared/core/order.ts';
import { foldText } from '../../shared/table/search.ts';

/** Something that a person may have meant, with the names it goes by. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

const MOST_HINTS = 3;
/** How much of a name may be mistyped before it counts as another name. */
const SHARE_OF_TYPOS = 0.4;

/** Ids whose id or names come nearest to a text, the nearest first; empty when none is near. */
export function findNearest(text: string, candidates: readonly Candidate[]): readonly string[] {
  const wanted = foldText(text).trim();
  if (wanted === '') return [];
  return candidates
    .map(({ id, names }) => ({
      id,
      distance: Math.min(...[id, ...names].map((name) => distanceTo(wanted, name))),
    }))
    .filter((each) => each.distance <= SHARE_OF_TYPOS)
    .toSorted(
      compareInTurn(
        (a, b) => a.distance - b.distance,
        (a, b) => compareText(a.id, b.id),
      ),
    )
    .slice(0, MOST_HINTS)
    .map((each) => each.id);
}

// A whole word of a name is as good as a small slip: «Мастер» finds «КИП «Мастер»».
function distanceTo(wanted: string, name: string): number {
  const folded = foldText(name).trim();
  const words = folded.split(' ');
  const whole = relativeDistance(wanted, folded);
  const nearestWord = Math.min(...words.map((word) => relativeDistance(wanted, word)));
  return Math.min(whole, nearestWord + 0.1);
}

function relativeDistance(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
