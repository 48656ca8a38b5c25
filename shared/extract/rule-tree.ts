import type { NormalText } from './normalise.ts';
import { originalSpan } from './normalise.ts';
import type { Span } from './span.ts';

/** A stretch of tokens that a rule read, with the pieces it was made of. */
export interface Reading {
  /** Name of the rule, by path. */
  readonly rule: string;
  /** First token and the one after the last, within the sentence. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Reading[];
}

/** A rule that fired and the words it fired on, as shown to people. */
export interface RuleTree extends Span {
  readonly rule: string;
  /** The words of the original text. */
  readonly text: string;
  readonly parts: readonly RuleTree[];
}

/** Where the words of a reading stand: the sentence's tokens and the text they come from. */
export interface ReadingPlace {
  readonly tokens: readonly Span[];
  readonly normal: NormalText;
  readonly original: string;
}

/** The original text's stretch of a run of tokens. */
export function spanOfTokens(place: ReadingPlace, from: number, to: number): Span {
  const start = place.tokens[from]?.start ?? 0;
  const end = place.tokens[to - 1]?.end ?? start;
  return originalSpan(place.normal, { start, end });
}

/** Turns a reading into the tree that is shown. */
export function buildRuleTree(place: ReadingPlace, reading: Reading): RuleTree {
  const span = spanOfTokens(place, reading.from, reading.to);
  return {
    rule: reading.rule,
    start: span.start,
    end: span.end,
    text: place.original.slice(span.start, span.end),
    parts: reading.parts.map((part) => buildRuleTree(place, part)),
  };
}

/** The tree as indented lines: rule and words. */
export function formatRuleTree(tree: RuleTree, indent = ''): string {
  const words = tree.text.replace(/\s+/g, ' ');
  const lines = tree.parts.map((part) => formatRuleTree(part, `${indent}  `));
  return [`${indent}${tree.rule}: ${words}`, ...lines].join('\n');
}

/** Names of all rules in the tree. */
export function rulesOf(tree: RuleTree): string[] {
  return [tree.rule, ...tree.parts.flatMap(rulesOf)];
}
