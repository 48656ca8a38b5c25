import { say, type TextKey } from '../../text/say.ts';
import type { Deliverable, TextTable } from '../deliverable.ts';
import { madeLine } from '../made-line.ts';
import { type Cell, EMPTY_CELL, numberCell, type Sheet, textCell } from './cell.ts';
import { buildFiguresSheet } from './figures-sheet.ts';
import { buildObservationsSheet } from './observations-sheet.ts';

/** The sheets of a workbook: comparison, figures, observations, sources, passport. */
export function buildSheets(deliverable: Deliverable): readonly Sheet[] {
  return [
    comparisonSheet(deliverable),
    buildFiguresSheet(deliverable),
    buildObservationsSheet(deliverable),
    sourcesSheet(deliverable),
    passportSheet(deliverable),
  ].filter((sheet) => sheet !== null);
}

function comparisonSheet(deliverable: Deliverable): Sheet | null {
  const { comparison, language, title } = deliverable;
  if (comparison === null) return null;
  const head = [
    textCell(say(language, 'exports.column.metric'), 'heading'),
    ...comparison.parks.flatMap(({ name }) => [
      textCell(name, 'heading'),
      textCell(say(language, 'exports.column.period'), 'heading'),
      textCell(say(language, 'exports.column.sources'), 'heading'),
    ]),
  ];
  const rows = comparison.rows.map(({ name, cells }) => [
    textCell(name),
    ...cells.flatMap((cell): readonly Cell[] => [
      cell.exact === null ? textCell(cell.text) : numberCell(cell.exact, cell.decimals),
      textCell(cell.period),
      textCell(cell.sources.join(', ')),
    ]),
  ]);
  return {
    name: say(language, 'exports.sheet-comparison'),
    widths: [34, ...comparison.parks.flatMap(() => [24, 12, 10])],
    frozenRows: 0,
    rows: [
      [textCell(title, 'title')],
      ...deliverable.question.map(({ label, text }) => [textCell(label, 'muted'), textCell(text)]),
      [EMPTY_CELL],
      head,
      ...rows,
      ...section(language, 'exports.left-out-title', deliverable.leftOut),
      ...section(language, 'exports.caveats-title', deliverable.caveats),
      ...section(language, 'exports.notes-title', noteLines(deliverable)),
      [EMPTY_CELL],
      [textCell(madeLine(deliverable), 'muted')],
    ],
  };
}

function noteLines({ notes, language }: Deliverable): readonly string[] {
  return notes.map(
    ({ number, ...params }) => `${number}. ${say(language, 'exports.note-line', params)}`,
  );
}

function section(
  language: Deliverable['language'],
  title: TextKey,
  lines: readonly string[],
): readonly (readonly Cell[])[] {
  if (lines.length === 0) return [];
  return [
    [EMPTY_CELL],
    [textCell(say(language, title), 'heading')],
    ...lines.map((line) => [textCell(line, 'line')]),
  ];
}

function sourcesSheet({ sources, language }: Deliverable): Sheet {
  const columns: readonly TextKey[] = [
    'exports.column.number',
    'exports.column.source',
    'exports.column.as-of',
    'exports.column.reliability',
    'exports.column.says',
    'exports.column.address',
    'exports.column.id',
  ];
  return {
    name: say(language, 'exports.sheet-sources'),
    widths: [6, 44, 30, 20, 60, 40, 30],
    frozenRows: 1,
    rows: [
      columns.map((key) => textCell(say(language, key), 'heading')),
      ...sources.map(({ number, citation, asOf, reliability, label, url, source }) => [
        numberCell(number, 0),
        textCell(citation),
        textCell(asOf.replace(/^— /, '')),
        textCell(reliability),
        textCell(label),
        textCell(url ?? ''),
        textCell(source),
      ]),
    ],
  };
}

function passportSheet({ passport, language }: Deliverable): Sheet | null {
  if (passport.length === 0) return null;
  return {
    name: say(language, 'exports.sheet-passport'),
    widths: [30, 34, 44, 44, 12],
    frozenRows: 0,
    rows: passport.flatMap(passportRows),
  };
}

function passportRows({ title, columns, rows }: TextTable): readonly (readonly Cell[])[] {
  return [
    [textCell(title, 'title')],
    columns.map((column) => textCell(column, 'heading')),
    ...rows.map((cells) => cells.map((cell) => textCell(cell))),
    [EMPTY_CELL],
  ];
}
