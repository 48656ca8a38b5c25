import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../electron/services/press-text/decode-text.ts';

const TEXT =
  'В индустриальном парке «Мастер» работают 280 резидентов и более 13 тысяч человек. За год выручка выросла до 202 млрд рублей, сообщила управляющая компания.';

/** The bytes of a text in a one-byte encoding; signs that it lacks become question marks. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (sign) => table.get(sign) ?? 0x3f);
}

describe('decodeText', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'])(
    'recognises a Russian sentence in %s',
    (encoding) => {
      const decoded = decodeText(encode(TEXT, encoding));
      expect(decoded?.encoding).toBe(encoding);
      expect(decoded?.text).toContain('работают 280 резидентов');
    },
  );

  it('reads UTF-8 with and without a mark', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))?.text).toBe(TEXT);
  });

  it('reads UTF-16 of either order without a mark', () => {
    const little = new Uint8Array(Buffer.from(TEXT, 'utf16le'));
    const big = new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16());
    expect(decodeText(little)).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(decodeText(big)).toEqual({ text: TEXT, encoding: 'utf-16be' });
  });

  it('tells a picture from a text', () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48);
    expect(decodeText(picture)).toBeNull();
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
