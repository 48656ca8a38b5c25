import type { Proposal } from './article.ts';

/** A run of words with or without a proposal. */
export interface Piece {
  readonly text: string;
  /** Key of the proposal that was read from these words. */
  readonly key: string | null;
  /** Offset in the original text. */
  readonly start: number;
}

/** A line of the text. */
export interface Block {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text into lines and marks in them the words of the proposals, by their offsets in the
 * original text. Joined, the pieces with their line breaks are the text again. Where two proposals
 * overlap, the first one is marked.
 */
export function buildBlocks(text: string, proposals: readonly Proposal[]): readonly Block[] {
  const marks = proposals.toSorted((a, b) => a.mention.start - b.mention.start);
  const blocks: Block[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const pieces: Piece[] = [];
    let at = start;
    for (
      let mark = marks[next];
      mark !== undefined && mark.mention.start < end;
      mark = marks[next]
    ) {
      next += 1;
      const { start: from, end: to } = mark.mention;
      if (from < at) continue;
      if (from > at) pieces.push({ text: text.slice(at, from), key: null, start: at });
      at = Math.min(to, end);
      pieces.push({ text: text.slice(from, at), key: mark.key, start: from });
    }
    if (at < end) pieces.push({ text: text.slice(at, end), key: null, start: at });
    blocks.push({ start, pieces });
    start = end + 1;
  }
  return blocks;
}
