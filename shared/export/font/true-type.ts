import { type GlyphContour, readOutline } from './outline.ts';

/** A TrueType font (OpenType 1.9 with `glyf` outlines) as far as files need it. */
export interface TrueTypeFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Box around all glyphs: left, bottom, right, top, in font units. */
  readonly box: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** Number of the glyph of a character; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** Width of a glyph in font units. */
  readonly advanceOf: (glyph: number) => number;
  /** Contours of a glyph in font units, y upwards. */
  readonly outlineOf: (glyph: number) => readonly GlyphContour[];
  /** The bytes of a glyph's description; empty for a blank one. */
  readonly glyphBytes: (glyph: number) => Uint8Array;
  /** The bytes of a table; empty where the font has none. */
  readonly table: (tag: string) => Uint8Array;
}

/** Opens a font that comes with the program; throws on anything else. */
export function openTrueType(bytes: Uint8Array): TrueTypeFont {
  const tables = readTables(bytes);
  const table = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array();
  const head = viewOf(table('head'));
  const hhea = viewOf(table('hhea'));
  const hmtx = viewOf(table('hmtx'));
  const metrics = hhea.getUint16(34);
  const glyphCount = viewOf(table('maxp')).getUint16(4);
  const glyphBytes = glyphReader(table('loca'), table('glyf'), head.getInt16(50) === 1);
  const outlines = new Map<number, readonly GlyphContour[]>();
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount,
    glyphOf: readCharacterMap(table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    outlineOf: (glyph) => {
      const known = outlines.get(glyph) ?? readOutline(glyph, glyphBytes);
      outlines.set(glyph, known);
      return known;
    },
    glyphBytes,
    table,
  };
}

/** A view of the bytes as numbers, most significant byte first. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const from = view.getUint32(at + 8);
    tables.set(tag, bytes.subarray(from, from + view.getUint32(at + 12)));
  }
  if (!tables.has('glyf')) throw new Error('a font must have glyf outlines, found none');
  return tables;
}

function glyphReader(
  loca: Uint8Array,
  glyf: Uint8Array,
  isLong: boolean,
): TrueTypeFont['glyphBytes'] {
  const view = viewOf(loca);
  const offsetOf = (glyph: number): number =>
    isLong ? view.getUint32(4 * glyph) : 2 * view.getUint16(2 * glyph);
  return (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
}

function readCharacterMap(bytes: Uint8Array): TrueTypeFont['glyphOf'] {
  const view = viewOf(bytes);
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = view.getUint32(4 + 8 * index + 4);
    if (view.getUint16(at) === 4) return mapOfSegments(view, at);
  }
  throw new Error('a font must map characters by segments (cmap format 4), found none');
}

function mapOfSegments(view: DataView, at: number): TrueTypeFont['glyphOf'] {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const ranges = deltas + 2 * count;
  return (codePoint) => {
    for (let segment = 0; segment < count; segment += 1) {
      if (view.getUint16(ends + 2 * segment) < codePoint) continue;
      const start = view.getUint16(starts + 2 * segment);
      if (start > codePoint) return 0;
      const delta = view.getInt16(deltas + 2 * segment);
      const range = view.getUint16(ranges + 2 * segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const place = ranges + 2 * segment + range + 2 * (codePoint - start);
      const glyph = view.getUint16(place);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
