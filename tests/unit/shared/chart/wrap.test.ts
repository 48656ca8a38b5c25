import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../../shared/chart/text-width.ts';
import { wrapText } from '../../../../shared/chart/wrap.ts';

describe('wrapping', () => {
  it('breaks a long park name between words', () => {
    const name = 'Научно-технологический парк Новосибирского Академгородка (Академпарк)';
    const lines = wrapText(name, { width: 200, size: 12 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(name);
  });

  it('ends in an ellipsis where the lines run out', () => {
    const lines = wrapText('один два три четыре пять шесть', { width: 60, size: 12, maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(measureText(lines[1] ?? '', 12)).toBeLessThanOrEqual(60);
  });

  it('breaks inside a word that is longer than the line', () => {
    const lines = wrapText('сверхдлинноеназваниебезпробелов', { width: 80, size: 12 });
    expect(lines.join('')).toBe('сверхдлинноеназваниебезпробелов');
    for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(80);
  });

  it('loses no character and keeps every line within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-я0-9«»]{1,40}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrapText(text, { width, size: 12 });
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
