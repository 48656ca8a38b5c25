import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type FontWeight, measureText } from '../../../../shared/chart/text-width.ts';

const FILES = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/golos-text/package.json')),
  'files',
);

describe('text width', () => {
  it.each<[FontWeight, number]>([
    ['regular', 400],
    ['semibold', 600],
  ])('agrees with the bundled font in weight %s', (weight, cssWeight) => {
    let compared = 0;
    for (const subset of ['latin', 'latin-ext', 'cyrillic']) {
      const font = readWoff(join(FILES, `golos-text-${subset}-${cssWeight}-normal.woff`));
      for (const character of 'AZaz09 —«»ЖЩыёЁ₽№,.%²') {
        const advance = font.get(character);
        if (advance === undefined) continue;
        compared += 1;
        expect([character, measureText(character, 1000, weight)]).toEqual([
          character,
          advance * 1.02,
        ]);
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('knows every character of Russian prose and of sums', () => {
    const unknown = measureText('☃', 100);
    for (const character of 'абвгдежзийклмнопрстуфхцчшщъыьэюя0123456789₽$€%№«»„“–—…·') {
      expect([character, measureText(character, 100) === unknown]).toEqual([character, false]);
    }
  });

  it('never tells a text narrower than its parts', () => {
    expect(measureText('ОЭЗ «Алабуга»', 12)).toBeGreaterThan(measureText('ОЭЗ', 12));
    expect(measureText('', 12)).toBe(0);
  });
});

/** Advance widths by character of a WOFF 1.0 file (W3C WOFF 1.0, OpenType cmap format 4, hmtx). */
function readWoff(path: string): ReadonlyMap<string, number> {
  const bytes = readFileSync(path);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < bytes.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const offset = bytes.readUInt32BE(entry + 4);
    const packed = bytes.readUInt32BE(entry + 8);
    const raw = bytes.subarray(offset, offset + packed);
    const isPacked = packed < bytes.readUInt32BE(entry + 12);
    tables.set(bytes.toString('latin1', entry, entry + 4), isPacked ? inflateSync(raw) : raw);
  }
  return advancesOf(tables);
}

function advancesOf(tables: ReadonlyMap<string, Buffer>): ReadonlyMap<string, number> {
  const [cmap, hhea, hmtx] = ['cmap', 'hhea', 'hmtx'].map((name) => tables.get(name)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const measured = hhea.readUInt16BE(34);
  const advances = new Map<string, number>();
  for (const [code, glyph] of glyphsOf(cmap)) {
    advances.set(String.fromCodePoint(code), hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)));
  }
  return advances;
}

function glyphsOf(cmap: Buffer): [number, number][] {
  const glyphs: [number, number][] = [];
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const at = cmap.readUInt32BE(4 + table * 8 + 4);
    if (cmap.readUInt16BE(at) === 4) glyphs.push(...segmentGlyphs(cmap, at));
  }
  return glyphs;
}

function segmentGlyphs(cmap: Buffer, at: number): [number, number][] {
  const double = cmap.readUInt16BE(at + 6);
  const glyphs: [number, number][] = [];
  for (let segment = 0; segment < double; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + double + segment);
    const delta = cmap.readInt16BE(at + 16 + 2 * double + segment);
    const rangeAt = at + 16 + 3 * double + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (glyph !== 0) glyphs.push([code, (glyph + delta) & 0xffff]);
    }
  }
  return glyphs;
}
