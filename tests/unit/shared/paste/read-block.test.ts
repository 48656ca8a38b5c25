import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printClipHtml, printClipText } from '../../../../shared/export/clip-table.ts';
import { readBlock } from '../../../../shared/paste/read-block.ts';

describe('a block on the clipboard', () => {
  it('is taken apart at tabs and lines, quoted cells as spreadsheets write them', () => {
    const text = 'Парк\tМеста\r\n"Парк\t«А»"\t"5\n000"\r\n"Мастер" и другие\t7\r\n';
    expect(readBlock({ text, html: '' })).toEqual([
      ['Парк', 'Места'],
      ['Парк «А»', '5 000'],
      ['"Мастер" и другие', '7'],
    ]);
  });

  it('is read from the table of a word processor, its paragraphs kept in one cell', () => {
    const html =
      '<html><head><style>td{color:red}</style></head><body><p>До</p><table><tr><th>Парк</th>' +
      '<th colspan="2">Места</th></tr><tr><td><p>А</p><p>и Б &amp; В</p></td><td>5&nbsp;000' +
      '<sup>[1, 2]</sup></td><td>м<sup>2</sup></td></tr></table><table><tr><td>9</td></tr></table>';
    expect(readBlock({ text: 'иначе', html })).toEqual([
      ['Парк', 'Места', ''],
      ['А и Б & В', '5 000', 'м2'],
    ]);
  });

  it('ends at an empty line: a list of sources below is no row', () => {
    const text = 'Парк\tМеста\nА\t5\n\nИсточники\nПисьмо, 2025';
    expect(readBlock({ text, html: '' })).toHaveLength(2);
  });

  it('is empty where nothing was pasted', () => {
    expect(readBlock({ text: ' \n\t\n', html: '' })).toEqual([]);
  });

  it('comes back as it was copied from the grid, as text and as HTML', () => {
    const word = fc.stringMatching(/^[A-Za-zА-я0-9«»"<>&',.;-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }), (rows) => {
        const table = {
          language: 'ru' as const,
          headings: ['Парк', 'Места'],
          rows: rows.map((row) =>
            row.map((text) => ({ text, exact: null, sources: ['Письмо, 2025'] })),
          ),
          sourcesTitle: 'Источники',
        };
        const expected = [['Парк', 'Места'], ...rows];
        expect(readBlock({ text: '', html: printClipHtml(table) })).toEqual(expected);
        const isPlain = rows.flat().every((text) => !text.includes('"'));
        if (isPlain) {
          expect(readBlock({ text: printClipText(table), html: '' })).toEqual(expected);
        }
      }),
    );
  });
});
