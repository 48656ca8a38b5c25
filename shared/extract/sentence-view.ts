import { findPhrases, type Lexicon, lookUp, type WordForm, type WordMemory } from './lexicon.ts';
import type { Reading } from './rule-tree.ts';
import type { Sense, SenseKind, SenseOf } from './sense.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A phrase of the vocabulary found in a sentence. */
export interface Mark extends Reading {
  readonly sense: Sense;
}

/** A mark of one family of meanings. */
export interface MarkOf<K extends SenseKind> extends Mark {
  readonly sense: SenseOf<K>;
}

/** A sentence with everything that the vocabulary says of it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly forms: readonly WordForm[];
  readonly paragraph: number;
  readonly marks: ReadonlyMap<SenseKind, readonly Mark[]>;
  /** Marks by the token they begin at, and by the token they end before. */
  readonly starting: readonly (readonly Mark[] | undefined)[];
  readonly ending: readonly (readonly Mark[] | undefined)[];
}

const NO_MARKS: readonly Mark[] = [];

/** Looks every phrase of the vocabulary up in a sentence. */
export function viewSentence(
  sentence: Sentence,
  lexicon: Lexicon,
  memory: WordMemory,
): SentenceView {
  const marks = new Map<SenseKind, Mark[]>();
  const { tokens, paragraph } = sentence;
  const forms = tokens.map((token) => lookUp(lexicon, memory, token.text));
  for (let at = 0; at < tokens.length; at += 1) {
    for (const hit of findPhrases(forms, tokens, at)) {
      const mark = {
        rule: hit.rule,
        sense: hit.sense,
        from: at,
        to: at + hit.length,
        parts: NO_MARKS,
      };
      keepLongest(marks, mark);
    }
  }
  const starting = new Array<Mark[] | undefined>(tokens.length).fill(undefined);
  const ending = new Array<Mark[] | undefined>(tokens.length + 1).fill(undefined);
  for (const kept of marks.values()) {
    for (const mark of kept) {
      pushAt(starting, mark.from, mark);
      pushAt(ending, mark.to, mark);
    }
  }
  return { tokens, forms, paragraph, marks, starting, ending };
}

function pushAt(lists: (Mark[] | undefined)[], at: number, mark: Mark): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [mark];
  else list.push(mark);
}

/** Marks of one family, in the order of the text. */
export function marksOf<K extends SenseKind>(view: SentenceView, kind: K): readonly MarkOf<K>[] {
  const marks = view.marks.get(kind) ?? NO_MARKS;
  return areOf(marks, kind) ? marks : [];
}

/** The marks of a family that begin at a token. */
export function marksAt<K extends SenseKind>(
  view: SentenceView,
  kind: K,
  at: number,
): readonly MarkOf<K>[] {
  const marks = view.starting[at];
  return marks === undefined ? [] : marks.filter((mark) => isOf(mark, kind));
}

/** The first mark of a family that begins at a token. */
export function markAt<K extends SenseKind>(
  view: SentenceView,
  kind: K,
  at: number,
): MarkOf<K> | undefined {
  return findOf(view.starting[at], kind);
}

/** A mark of a family that ends just before a token. */
export function markEndingAt<K extends SenseKind>(
  view: SentenceView,
  kind: K,
  end: number,
): MarkOf<K> | undefined {
  return findOf(view.ending[end], kind);
}

function findOf<K extends SenseKind>(
  marks: readonly Mark[] | undefined,
  kind: K,
): MarkOf<K> | undefined {
  if (marks === undefined) return undefined;
  for (const mark of marks) if (isOf(mark, kind)) return mark;
  return undefined;
}

function isOf<K extends SenseKind>(mark: Mark, kind: K): mark is MarkOf<K> {
  return mark.sense.kind === kind;
}

/** Whether a mark of a family lies within the run of tokens. */
export function hasMarkWithin(
  view: SentenceView,
  kind: SenseKind,
  run: { readonly from: number; readonly to: number },
): boolean {
  return marksOf(view, kind).some((mark) => mark.from >= run.from && mark.to <= run.to);
}

/** Text of a token, empty beyond the ends. */
export function textAt(view: SentenceView, at: number): string {
  return view.tokens[at]?.text ?? '';
}

// Of one family the longest phrase at a place stands, and nothing inside it.
function keepLongest(marks: Map<SenseKind, Mark[]>, mark: Mark): void {
  const kept = marks.get(mark.sense.kind);
  if (kept === undefined) {
    marks.set(mark.sense.kind, [mark]);
    return;
  }
  let last = kept.at(-1);
  while (last !== undefined && last.from === mark.from && last.to < mark.to) {
    kept.pop();
    last = kept.at(-1);
  }
  if (last === undefined || last.to <= mark.from || isTwin(last, mark)) kept.push(mark);
}

function isTwin(a: Mark, b: Mark): boolean {
  return a.from === b.from && a.to === b.to && a.sense !== b.sense;
}

function areOf<K extends SenseKind>(
  marks: readonly Mark[],
  kind: K,
): marks is readonly MarkOf<K>[] {
  return marks.length === 0 || marks[0]?.sense.kind === kind;
}
