import { say, type TextKey } from '../../text/say.ts';
import { headingsOf, wordsAt } from '../comparison-text.ts';
import type {
  ComparisonCell,
  ComparisonTable,
  Deliverable,
  Listing,
  TextTable,
} from '../deliverable.ts';
import { madeLine } from '../made-line.ts';
import { noteLines } from '../source-lines.ts';
import { type Cell, EMPTY_CELL, numberCell, type Sheet, textCell } from './cell.ts';
import { buildFiguresSheet } from './figures-sheet.ts';
import { buildObservationsSheet } from './observations-sheet.ts';

/** The sheets of a workbook: comparison, figures, observations, sources, passport. */
export function buildSheets(deliverable: Deliverable): readonly Sheet[] {
  return [
    tableSheet(deliverable),
    buildFiguresSheet(deliverable),
    buildObservationsSheet(deliverable),
    sourcesSheet(deliverable),
    passportSheet(deliverable),
  ].filter((sheet) => sheet !== null);
}

function tableSheet(deliverable: Deliverable): Sheet | null {
  const { comparison } = deliverable;
  if (comparison === null) return null;
  return comparison.listing === null
    ? comparisonSheet(deliverable, comparison)
    : listingSheet(deliverable, { ...comparison, listing: comparison.listing });
}

function comparisonSheet(deliverable: Deliverable, comparison: ComparisonTable): Sheet {
  const { language, title } = deliverable;
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
    ...cells.flatMap(cellsOfFigure),
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
      ...whatToMind(deliverable),
    ],
  };
}

/** The table of a view: its heading on top, so that it can be sorted and filtered at once. */
function listingSheet(
  deliverable: Deliverable,
  { parks, rows, listing }: ComparisonTable & { readonly listing: Listing },
): Sheet {
  const { language, title } = deliverable;
  const heading = (text: string): Cell => textCell(text, 'heading');
  const beside = headingsOf(listing, language);
  return {
    name: say(language, 'exports.sheet-table'),
    widths: [36, ...beside.slice(1).map(() => 18), ...rows.flatMap(() => [20, 12, 10])],
    frozenRows: 1,
    rows: [
      [
        ...beside.map(heading),
        ...rows.flatMap(({ name }) => [
          heading(name),
          heading(say(language, 'exports.column.period')),
          heading(say(language, 'exports.column.sources')),
        ]),
      ],
      ...parks.map(({ name }, place) => [
        ...wordsAt(listing, name, place).map((word) => textCell(word)),
        ...rows.flatMap(({ cells }) => cells.slice(place, place + 1).flatMap(cellsOfFigure)),
      ]),
      [EMPTY_CELL],
      [textCell(title, 'title')],
      ...deliverable.question.map(({ label, text }) => [
        textCell(label, 'muted'),
        textCell(text, 'line'),
      ]),
      ...whatToMind(deliverable),
    ],
  };
}

function cellsOfFigure(cell: ComparisonCell): readonly Cell[] {
  return [
    cell.exact === null ? textCell(cell.text) : numberCell(cell.exact, cell.decimals),
    textCell(cell.period),
    textCell(cell.sources.join(', ')),
  ];
}

function whatToMind(deliverable: Deliverable): Sheet['rows'] {
  const { language, leftOut, caveats } = deliverable;
  return [
    ...section(language, 'exports.left-out-title', leftOut),
    ...section(language, 'exports.caveats-title', caveats),
    ...section(language, 'exports.notes-title', noteLines(deliverable)),
    [EMPTY_CELL],
    [textCell(madeLine(deliverable), 'muted')],
  ];
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
