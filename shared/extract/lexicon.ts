import { isEnding, LONGEST_ENDING, stemOf } from './inflection.ts';
import type { Sense, VocabularyEntry } from './sense.ts';
import type { Token } from './token.ts';

/** A word or phrase found in a run of tokens. */
export interface PhraseHit {
  readonly rule: string;
  readonly sense: Sense;
  /** Number of tokens that the phrase takes. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: VocabularyEntry[];
}

/** A compiled vocabulary. Matching a token run takes time by the length of its longest phrase. */
export interface Lexicon {
  readonly root: Node;
  /** Word patterns by their letters: exact, with endings, with any continuation. */
  readonly exact: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly longest: number;
}

/** What is known of a word form. */
export interface WordForm {
  /** Patterns of the vocabulary that it satisfies. */
  readonly patterns: readonly string[];
  /** Phrases that may begin with it. */
  readonly openings: readonly Node[];
  readonly stem: string;
}

/** Word forms looked up while one text is read. */
export type WordMemory = Map<string, WordForm>;

const NO_HITS: readonly PhraseHit[] = [];

/** Compiles vocabulary entries; the same phrase may carry several meanings. */
export function buildLexicon(entries: readonly VocabularyEntry[]): Lexicon {
  const root = emptyNode();
  for (const entry of entries) {
    for (const phrase of entry.phrases.split('|')) addPhrase(root, phrase.trim(), entry);
  }
  const patterns = new Set<string>();
  collectPatterns(root, patterns);
  return {
    root,
    exact: lettersOf(patterns, ''),
    stems: lettersOf(patterns, '~'),
    prefixes: lettersOf(patterns, '*'),
    longest: Math.max(0, ...[...patterns].map((pattern) => pattern.length)),
  };
}

/** Looks a lower-case word up; the memory answers for words seen before. */
export function lookUp(lexicon: Lexicon, memory: WordMemory, word: string): WordForm {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const patterns = patternsOf(lexicon, word);
  const openings = nextNodes([lexicon.root], patterns);
  const form = { patterns, openings, stem: stemOf(word) };
  memory.set(word, form);
  return form;
}

/** Every phrase that begins at a token, shorter ones first. */
export function findPhrases(
  forms: readonly WordForm[],
  tokens: readonly Token[],
  start: number,
): readonly PhraseHit[] {
  let nodes = forms[start]?.openings ?? [];
  if (nodes.length === 0) return NO_HITS;
  const hits: PhraseHit[] = [];
  for (let at = start; nodes.length > 0; at += 1) {
    for (const node of nodes) collectHits(node, at + 1 - start, hits);
    const next = at + 1 < tokens.length ? forms[at + 1] : undefined;
    if (next === undefined) break;
    nodes = nextNodes(nodes, next.patterns);
  }
  return hits;
}

function nextNodes(nodes: readonly Node[], patterns: readonly string[]): readonly Node[] {
  if (patterns.length === 0) return [];
  const next: Node[] = [];
  for (const node of nodes) {
    if (node.next.size === 0) continue;
    for (const pattern of patterns) {
      const child = node.next.get(pattern);
      if (child !== undefined) next.push(child);
    }
  }
  return next;
}

function collectHits(node: Node, length: number, hits: PhraseHit[]): void {
  for (const { rule, sense } of node.entries) hits.push({ rule, sense, length });
}

function patternsOf(lexicon: Lexicon, word: string): readonly string[] {
  const patterns: string[] = lexicon.exact.has(word) ? [word] : [];
  const longest = Math.min(word.length, lexicon.longest);
  for (let cut = 1; cut <= longest; cut += 1) {
    const stem = word.slice(0, cut);
    if (lexicon.prefixes.has(stem)) patterns.push(`${stem}*`);
    const rest = word.length - cut;
    if (rest <= LONGEST_ENDING && lexicon.stems.has(stem) && isEnding(word.slice(cut))) {
      patterns.push(`${stem}~`);
    }
  }
  return patterns;
}

function addPhrase(root: Node, phrase: string, entry: VocabularyEntry): void {
  let nodes = [root];
  for (const word of phrase.split(' ')) {
    const mayMiss = word.length > 1 && word.endsWith('?');
    const choices = (mayMiss ? word.slice(0, -1) : word).split('/');
    const reached = nodes.flatMap((node) => choices.map((choice) => childOf(node, choice)));
    nodes = mayMiss ? [...nodes, ...reached] : reached;
  }
  for (const node of nodes) if (node !== root) node.entries.push(entry);
}

function childOf(node: Node, pattern: string): Node {
  const known = node.next.get(pattern);
  if (known !== undefined) return known;
  const child = emptyNode();
  node.next.set(pattern, child);
  return child;
}

function collectPatterns(node: Node, patterns: Set<string>): void {
  for (const [pattern, child] of node.next) {
    patterns.add(pattern);
    collectPatterns(child, patterns);
  }
}

function lettersOf(patterns: ReadonlySet<string>, mark: '' | '~' | '*'): ReadonlySet<string> {
  const plain = [...patterns].filter((pattern) => markOf(pattern) === mark);
  return new Set(plain.map((pattern) => (mark === '' ? pattern : pattern.slice(0, -1))));
}

function markOf(pattern: string): '' | '~' | '*' {
  if (pattern.length > 1 && pattern.endsWith('~')) return '~';
  return pattern.length > 1 && pattern.endsWith('*') ? '*' : '';
}

function emptyNode(): Node {
  return { next: new Map(), entries: [] };
}
