import { describe, expect, test } from 'vitest';
import type { Note } from '../../../../shared/domain/annotation.ts';
import type { NoteTarget } from '../../../../shared/domain/note-target.ts';
import { printNotesAsCsv, printNotesAsMarkdown } from '../../../../shared/export/note-files.ts';
import {
  printWebAnnotations,
  readWebAnnotations,
} from '../../../../shared/export/web-annotation.ts';
import { buildNote } from '../../../crash/model.ts';

const TARGETS = [
  { kind: 'park', park: 'kip-master' },
  { kind: 'cell', park: 'kip-master', metric: 'jobs', period: '2025-07' },
  { kind: 'observation', park: 'kip-master', metric: 'jobs', observation: 'obs-1' },
  { kind: 'point', park: 'kip-master', metric: 'jobs', period: '2024' },
  { kind: 'comparison', parks: ['kip-master', 'alabuga'], metrics: ['jobs', 'revenue'] },
  { kind: 'view', view: 'view-1' },
  {
    kind: 'text',
    layer: 'layer-1',
    span: { exact: 'более 13 тысяч', prefix: 'создано ', suffix: ' рабочих', start: 8, end: 22 },
  },
] as readonly unknown[] as readonly NoteTarget[];

const NOTES: readonly Note[] = TARGETS.map((target, index) => ({
  ...buildNote(`note-${index}`, `Текст **${index}**`),
  target,
  tags: ['рабочие места', '=1+1'],
  history: [
    { at: '2026-07-17T09:30:00.000Z', by: 'ИП', kind: 'question', state: 'open', text: 'Было' },
  ],
}));

describe('notes as Web Annotations', () => {
  test('come back exactly, whatever they speak of', () => {
    const read = readWebAnnotations(JSON.parse(printWebAnnotations(NOTES)));
    expect(read).toEqual({ kind: 'ok', value: { value: NOTES, problems: [] } });
  });

  test('say the words of a text by quote with surroundings and by position', () => {
    const { items } = JSON.parse(printWebAnnotations(NOTES));
    expect(items[6].target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'более 13 тысяч',
        prefix: 'создано ',
        suffix: ' рабочих',
      },
      { type: 'TextPositionSelector', start: 8, end: 22 },
    ]);
  });

  test('of another program are read when they speak of a park by its name here', () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:0b2a',
      type: 'Annotation',
      motivation: 'questioning',
      created: '2026-07-18T09:30:00Z',
      creator: { name: 'Коллега' },
      body: 'Откуда?',
      target: 'urn:parkbench:cell:kip-master:jobs',
    };
    const read = readWebAnnotations(annotation);
    expect(read).toMatchObject({
      value: { value: [{ id: '0b2a', kind: 'question', text: 'Откуда?', author: 'Коллега' }] },
    });
  });

  test('that speak of something else are left out, one by one, and told', () => {
    const page = {
      items: [{ type: 'Annotation', target: 'https://example.org' }, { __proto__: null }],
    };
    const read = readWebAnnotations(page);
    expect(read).toMatchObject({ kind: 'ok', value: { value: [] } });
    expect(read.kind === 'ok' && read.value.problems.map(({ place }) => place)).toEqual([
      { row: 1 },
      { row: 2 },
    ]);
    expect(readWebAnnotations(null)).toMatchObject({ problem: { code: 'annotation.none' } });
  });
});

test('notes as CSV: every field quoted, and nothing that a spreadsheet would compute', () => {
  const note = { ...buildNote('note-1', '=HYPERLINK("x")\nвторая строка'), tags: ['+1'] };
  const csv = printNotesAsCsv([{ note, place: ' @парк' }], 'ru');
  expect(csv.split('\r\n')[1]).toBe(
    `"' @парк","Проверить","открыта","'=HYPERLINK(""x"")\nвторая строка","'+1","АК","2026-07-18T09:30:00.000Z","2026-07-18T09:30:00.000Z"`,
  );
});

test('notes as Markdown: a heading for each place, names that cannot become markup', () => {
  const notes = [1, 2].map((index) => ({
    note: buildNote(`note-${index}`, `Текст ${index}`),
    place: 'Парк *Мастер*, #1',
  }));
  expect(printNotesAsMarkdown(notes, 'ru')).toBe(`# Заметки

## Парк \\*Мастер\\*, \\#1

**Проверить** · открыта · АК · 2026-07-18 09:30 UTC

Текст 1

**Проверить** · открыта · АК · 2026-07-18 09:30 UTC

Текст 2
`);
});
