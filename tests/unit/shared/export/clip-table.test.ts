import { describe, expect, it } from 'vitest';
import {
  type ClipTable,
  printClipHtml,
  printClipText,
} from '../../../../shared/export/clip-table.ts';

const table: ClipTable = {
  language: 'ru',
  headings: ['Название', 'Рабочие места', 'Площадь, га'],
  rows: [
    [
      { text: 'КИП «Мастер»', exact: null, sources: [] },
      { text: 'более 13 000', exact: null, sources: ['Татцентр, июль 2025'] },
      { text: '12,5 га', exact: 12.5, sources: ['Оператор, 2024'] },
    ],
    [
      { text: 'A & B <парк>\tс табуляцией', exact: null, sources: [] },
      { text: 'нет данных', exact: null, sources: [] },
      { text: '3 га', exact: 3, sources: ['Татцентр, июль 2025'] },
    ],
  ],
  sourcesTitle: 'Источники:',
};

describe('a block of cells on the clipboard as text', () => {
  it('has bare numbers for exact figures, words for bounds and holes, sources below', () => {
    expect(printClipText(table)).toBe(
      [
        'Название\tРабочие места\tПлощадь, га',
        'КИП «Мастер»\tболее 13 000\t12,5',
        'A & B <парк> с табуляцией\tнет данных\t3',
        '',
        'Источники:',
        'Татцентр, июль 2025',
        'Оператор, 2024',
      ].join('\n'),
    );
  });

  it('has a decimal point in English', () => {
    expect(printClipText({ ...table, language: 'en' })).toContain('\t12.5');
  });
});

describe('a block of cells on the clipboard as HTML', () => {
  it('gives spreadsheets the value of an exact figure and never a number for a bound', () => {
    const html = printClipHtml(table);
    expect(html).toContain('x:num="12.5"');
    expect(html).toContain('<td>более 13 000<sup>[1]</sup></td>');
    expect(html.match(/x:num/g)).toHaveLength(2);
  });

  it('names a source once, however many figures rest on it', () => {
    expect(printClipHtml(table).match(/Татцентр/g)).toHaveLength(1);
  });

  it('takes names for names and never for markup', () => {
    expect(printClipHtml(table)).toContain('A &amp; B &lt;парк&gt;');
  });
});
