import type { TrueTypeFont } from './true-type.ts';

/** A character that stands for one that the font lacks. */
const STAND_IN = 0x25a1;

/** One glyph of a line and where it begins, in font units from the line's start. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly codePoint: number;
  readonly x: number;
}

/** Glyphs of a line set one after the other, and how wide it is, in font units. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Mn}]$/u;

/** Sets a text as one line; what cannot be seen takes no room. */
export function setLine(font: TrueTypeFont, text: string): SetLine {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const own = font.glyphOf(codePoint);
    if (own === 0 && INVISIBLE.test(character)) continue;
    const glyph = own === 0 ? font.glyphOf(STAND_IN) : own;
    glyphs.push({ glyph, codePoint, x });
    x += font.advanceOf(glyph);
  }
  return { glyphs, width: x };
}

/** Where a line begins when it is hung up at its start, middle or end. */
export function startOf(width: number, anchor: 'start' | 'middle' | 'end'): number {
  if (anchor === 'start') return 0;
  return anchor === 'end' ? -width : -width / 2;
}
