import { distance } from 'fastest-levenshtein';
import { compareInTurn, compareText } from '../core/order.ts';
import { foldText } from './search.ts';

/** Something that a person may have meant, with the names it goes by. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

const MOST_HINTS = 3;
/** How much of a name may be mistyped before it counts as another name. */
const SHARE_OF_TYPOS = 0.45;
const COST_OF_A_PART = 0.1;

/** How far a candidate is from a text: by its nearest word or name, and by its nearest name. */
interface Distance {
  readonly id: string;
  readonly near: number;
  readonly whole: number;
}

/** Ids whose id or names come nearest to a text, the nearest first; empty when none is near. */
export function findNearest(text: string, candidates: readonly Candidate[]): readonly string[] {
  const wanted = foldText(text).trim();
  if (wanted === '') return [];
  return candidates
    .map((candidate) => measureDistance(wanted, candidate))
    .filter((each) => each.near <= SHARE_OF_TYPOS)
    .toSorted(
      compareInTurn<Distance>(
        (a, b) => a.near - b.near,
        (a, b) => a.whole - b.whole,
        (a, b) => compareText(a.id, b.id),
      ),
    )
    .slice(0, MOST_HINTS)
    .map((each) => each.id);
}

// A whole word of a name is nearly as good as a small slip: «Мастер» finds «КИП «Мастер»».
function measureDistance(wanted: string, { id, names }: Candidate): Distance {
  const folded = [id, ...names].map((name) => foldText(name).trim());
  const whole = Math.min(...folded.map((name) => relativeDistance(wanted, name)));
  const words = folded.flatMap((name) => name.split(' '));
  const word = Math.min(...words.map((each) => relativeDistance(wanted, each)));
  return { id, near: Math.min(whole, word + COST_OF_A_PART), whole };
}

function relativeDistance(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
