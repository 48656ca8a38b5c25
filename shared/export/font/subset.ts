import { componentsOf } from './outline.ts';
import { type TrueTypeFont, viewOf } from './true-type.ts';

/** Tables that a PDF needs of an embedded font (ISO 32000-1, 9.9), in alphabetical order. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

/**
 * The font with the outlines of the given glyphs only. Glyphs keep their numbers; those that are not
 * asked for become blank.
 */
export function subsetFont(font: TrueTypeFont, glyphs: ReadonlySet<number>): Uint8Array {
  const kept = withComponents(font, glyphs);
  const loca = new Uint8Array(4 * (font.glyphCount + 1));
  const offsets = viewOf(loca);
  const outlines: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph += 1) {
    offsets.setUint32(4 * glyph, at);
    if (!kept.has(glyph)) continue;
    const bytes = padded(font.glyphBytes(glyph));
    outlines.push(bytes);
    at += bytes.length;
  }
  offsets.setUint32(4 * font.glyphCount, at);
  const head = font.table('head').slice();
  const headView = viewOf(head);
  headView.setUint32(8, 0);
  headView.setInt16(50, 1);
  const changed: Readonly<Record<string, Uint8Array>> = { glyf: join(outlines), head, loca };
  const tables = KEPT.map((tag): [string, Uint8Array] => [tag, changed[tag] ?? font.table(tag)]);
  return writeTables(tables.filter(([, bytes]) => bytes.length > 0));
}

function withComponents(font: TrueTypeFont, glyphs: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set([0, ...glyphs]);
  // A set that grows while it is walked is walked to its end.
  for (const glyph of kept) {
    for (const part of componentsOf(glyph, font.glyphBytes)) kept.add(part);
  }
  return kept;
}

function writeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + 16 * tables.length);
  const view = viewOf(directory);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let at = directory.length;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + 16 * index;
    for (const [place, character] of [...tag].entries()) {
      view.setUint8(entry + place, character.charCodeAt(0));
    }
    view.setUint32(entry + 4, checksum(bytes));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes).length;
  }
  return join([directory, ...tables.map(([, bytes]) => padded(bytes))]);
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(padded(bytes));
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil(bytes.length / 4) * 4;
  if (length === bytes.length) return bytes;
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
