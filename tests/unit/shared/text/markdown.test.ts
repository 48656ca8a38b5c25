import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../shared/text/markdown.ts';

test('reads what notes are written with', () => {
  const text = `# Вопрос
Площадь **около** 2 млн, *по плану*.

- первый \`jobs\`
- второй

> как в отчёте

\`\`\`
a < b
\`\`\``;
  expect(parseMarkdown(text)).toEqual([
    { kind: 'heading', spans: [{ kind: 'text', text: 'Вопрос' }] },
    {
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: 'Площадь ' },
        { kind: 'strong', text: 'около' },
        { kind: 'text', text: ' 2 млн, ' },
        { kind: 'emphasis', text: 'по плану' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      items: [
        [
          { kind: 'text', text: 'первый ' },
          { kind: 'code', text: 'jobs' },
        ],
        [{ kind: 'text', text: 'второй' }],
      ],
    },
    { kind: 'quote', spans: [{ kind: 'text', text: 'как в отчёте' }] },
    { kind: 'code', text: 'a < b' },
  ]);
});

test('a link is one only to an https address', () => {
  const spans = (text: string) =>
    parseMarkdown(text).flatMap((block) => ('spans' in block ? block.spans : []));
  expect(spans('[отчёт](https://example.org/a)')).toEqual([
    { kind: 'link', text: 'отчёт', url: 'https://example.org/a' },
  ]);
  for (const hostile of ['[a](javascript:alert(1))', '[a](file:///etc/passwd)', '<b>x</b>']) {
    expect(spans(hostile)).toEqual([{ kind: 'text', text: hostile }]);
  }
});

test('a star that multiplies is no emphasis', () => {
  expect(parseMarkdown('2 * 3 * 4')).toEqual([
    { kind: 'paragraph', spans: [{ kind: 'text', text: '2 * 3 * 4' }] },
  ]);
});

test('the longest note of nothing but signs is read without trying everything', () => {
  expect(parseMarkdown('*'.repeat(5e4) + '['.repeat(5e4)).length).toBe(1);
});
