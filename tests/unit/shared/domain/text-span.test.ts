import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLoneSurrogate } from '../../../../shared/core/json.ts';
import { buildTextSpan, findTextSpan } from '../../../../shared/domain/text-span.ts';

const TEXT = 'В парке работают 280 резидентов. По плану там будет 280 резидентов и ещё 20.';
const second = TEXT.lastIndexOf('280 резидентов');

describe('words of a text', () => {
  it('keep what stands around them, to tell them from the same words elsewhere', () => {
    expect(buildTextSpan(TEXT, { start: second, end: second + 14 })).toEqual({
      exact: '280 резидентов',
      prefix: ' резидентов. По плану там будет ',
      suffix: ' и ещё 20.',
      start: second,
      end: second + 14,
    });
  });

  it('lose the white space that was selected with them', () => {
    const span = buildTextSpan(TEXT, { start: second - 1, end: second + 15 });
    expect(span).toMatchObject({ exact: '280 резидентов', start: second, end: second + 14 });
    expect(buildTextSpan('  \n ', { start: 0, end: 4 })).toBeNull();
  });

  it('are found at their place, and elsewhere when something was put before them', () => {
    const span = buildTextSpan(TEXT, { start: second, end: second + 14 });
    if (span === null) throw new Error('the words must be there');
    expect(findTextSpan(TEXT, span)).toEqual({ start: second, end: second + 14 });
    const later = `Обновлено. ${TEXT}`;
    expect(findTextSpan(later, span)).toEqual({ start: second + 11, end: second + 25 });
    expect(findTextSpan('Другой текст', span)).toBeNull();
  });

  it('are found again wherever they were chosen, and never end in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one, other]
          .map((each) => each % (text.length + 1))
          .sort((a, b) => a - b);
        const span = buildTextSpan(text, { start, end });
        if (span === null) return;
        expect(findTextSpan(text, span)).toEqual({ start: span.start, end: span.end });
        for (const part of [span.exact, span.prefix, span.suffix]) {
          expect(hasLoneSurrogate(part)).toBe(false);
        }
      }),
    );
  });
});
