import { type FontWeight, measureText } from './text-width.ts';

/** How a text may be broken into lines. */
export interface WrapOptions {
  /** Widest line in pixels. */
  readonly width: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly weight?: FontWeight;
  /** Most lines; what does not fit ends in an ellipsis. Without it, every word is kept. */
  readonly maxLines?: number;
}

const ELLIPSIS = '…';

/**
 * Breaks a text into lines no wider than asked, at spaces and, inside a word too long for a line,
 * between characters. Always gives at least one line; line breaks of the text itself are kept.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, options));
  const most = options.maxLines ?? Infinity;
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return [...kept, shorten(last, options)];
}

function wrapLine(line: string, options: WrapOptions): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((each) => breakWord(each, options))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && widthOf(longer, options) > options.width) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}

function breakWord(word: string, options: WrapOptions): readonly string[] {
  if (widthOf(word, options) <= options.width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, options) > options.width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function shorten(line: string, options: WrapOptions): string {
  const characters = [...line];
  while (
    characters.length > 0 &&
    widthOf(characters.join('') + ELLIPSIS, options) > options.width
  ) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}${ELLIPSIS}`;
}

function widthOf(text: string, options: WrapOptions): number {
  return measureText(text, options.size, options.weight);
}
