import { describe, expect, it } from 'vitest';
import { cleanFileName } from '../../../../electron/services/file-name.ts';

describe('a file name made from any text', () => {
  it.each([
    ['Выручка на рабочее место', 'Выручка на рабочее место'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\system32', 'C Windows system32'],
    ['a/b?c*d|e<f>g"h', 'a b c d e f g h'],
    ['CON', '_CON'],
    ['lpt1.final', '_lpt1.final'],
    ['отчёт.  ', 'отчёт'],
    ['...', 'parkbench'],
    ['', 'parkbench'],
    ['abc\u202Egnp.exe', 'abc gnp.exe'],
    ['a\u0000b\nc', 'a b c'],
    ['кафе\u0301', 'кафе\u0301'.normalize('NFC')],
  ])('turns %j into %j', (text, name) => {
    expect(cleanFileName(text)).toBe(name);
  });

  it('fits every file system, counted in bytes', () => {
    const name = cleanFileName('ж'.repeat(500));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^ж+$/);
  });
});
