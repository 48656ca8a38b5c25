import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../../../shared/extract/engine.ts';
import { normaliseText } from '../../../../shared/extract/normalise.ts';
import { readKnownParks } from '../../../corpus/known-parks.ts';

const extract = buildExtractor(readKnownParks());
const read = (text: string) => extract({ doc: '', text, published: '2025-10-22' });
const folder = resolve(import.meta.dirname, '../../../../shared/extract');

/** Bodies of the regular expressions written in the sources. */
function patternsOf(source: string): string[] {
  const code = source.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [
    ...code.matchAll(/[=(,:|&!]\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g),
  ].map(([, body = '']) => body);
}

describe('the patterns of the extractor', () => {
  test('repeat nothing that repeats within, so that none can take exponential time', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const patterns = files
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => patternsOf(readFileSync(resolve(folder, name), 'utf8')));
    expect(patterns.length).toBeGreaterThan(15);
    const nested = patterns.filter((body) => /\([^()]*[+*}][^()]*\)[+*{]/.test(body));
    expect(nested).toEqual([]);
  });

  test.each([
    ['digits', '9'],
    ['grouped digits', '1 234 '],
    ['points and digits', '1.'],
    ['ranges', '1-'],
    ['numbers in words', 'сто '],
    ['scales', 'тысяч '],
    ['opening quotes', '«'],
    ['quoted letters', '"а'],
    ['brackets', '('],
    ['dates', '1.1.2025 '],
    ['months', 'января '],
    ['letters without a blank', 'технопарк'],
    ['mixed alphabets', 'aа'],
    ['capital letters with points', 'А. '],
    ['line breaks', '\n'],
    ['commas', ', '],
    ['stress marks', 'а\u0301'],
    ['names of parks', '«Мастер» '],
  ])('read twenty thousand signs of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(read(text).steps).toBeLessThanOrEqual(3 * text.length);
  });
});

const TEXT = fc
  .array(
    fc.constantFrom(
      'В КИП «Мастер» работают более 13 тысяч человек. ',
      'Заполняемость парка — 97 %.\n',
      'К 2030 году там будет 400 резидентов. ',
      'ОЭЗ «Алабуга»',
      ' выручка 202 млрд рублей ',
      'ё',
      'и\u0306',
      '\u00ad',
      '12,5',
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(''));

describe('reading', () => {
  test('gives the same each time, whatever was read before', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
        expect(
          buildExtractor(readKnownParks())({ doc: '', text, published: '2025-10-22' }),
        ).toEqual(first);
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  test('an even text stays as it is when it is made even again', () => {
    fc.assert(
      fc.property(fc.oneof(TEXT, fc.string({ unit: 'binary' })), (text) => {
        const once = normaliseText(text).text;
        expect(normaliseText(once).text).toBe(once);
      }),
      { seed: 5 },
    );
  });
});
