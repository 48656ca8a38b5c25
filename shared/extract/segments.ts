import type { SentenceView } from './sentence-view.ts';

const BREAKS = new Set([',', ';', '(', ')', ':', '[', ']']);
const CONJUNCTIONS = new Set(['а', 'но', 'однако', 'тогда', 'while', 'whereas', 'but']);

/**
 * Numbers the clauses of a sentence, roughly: a new one begins after a comma, bracket or spaced
 * dash and at a contrasting conjunction. Signs inside the given runs (numbers, dates, names) count
 * for nothing.
 */
export function numberSegments(
  view: SentenceView,
  runs: readonly { readonly from: number; readonly to: number }[],
): readonly number[] {
  const inside = new Set<number>();
  for (const { from, to } of runs) for (let at = from; at < to; at += 1) inside.add(at);
  const segments: number[] = [];
  let segment = 0;
  for (const [at, token] of view.tokens.entries()) {
    const breaks = !inside.has(at) && (BREAKS.has(token.text) || isDash(view, at));
    if (breaks || (token.kind === 'word' && CONJUNCTIONS.has(token.text))) segment += 1;
    segments.push(segment);
  }
  return segments;
}

function isDash(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.text !== '-' || at === 0) return false;
  return !token.glued && view.tokens[at + 1]?.glued !== true;
}
