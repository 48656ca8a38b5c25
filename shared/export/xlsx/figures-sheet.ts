import { say, type TextKey } from '../../text/say.ts';
import type { Deliverable, FigureRow } from '../deliverable.ts';
import { type Cell, EMPTY_CELL, numberCell, placeName, type Sheet, textCell } from './cell.ts';

const COLUMNS: readonly (readonly [TextKey, number])[] = [
  ['exports.column.park', 32],
  ['exports.column.metric', 28],
  ['exports.column.figure', 26],
  ['exports.column.exact', 18],
  ['exports.column.lo', 18],
  ['exports.column.lo-in', 10],
  ['exports.column.hi', 18],
  ['exports.column.hi-in', 10],
  ['exports.column.unit', 18],
  ['exports.column.period', 20],
  ['exports.column.status', 14],
  ['exports.column.scope', 14],
  ['exports.column.series-kind', 16],
  ['exports.column.sources', 10],
  ['exports.column.observations', 30],
  ['exports.column.conversions', 40],
  ['exports.column.caveats', 60],
];

/** Columns that formulas reach for, counted from 0. */
const EXACT = 3;
const LO = 4;
const HI = 6;

/**
 * Every figure a row. An exact number has a column of its own and so has each bound, so that «более
 * 13 000» is never taken for 13 000. A quotient of two rows is a formula over them.
 */
export function buildFiguresSheet({ figures, language }: Deliverable): Sheet {
  return {
    name: say(language, 'exports.sheet-figures'),
    widths: COLUMNS.map(([, width]) => width),
    frozenRows: 1,
    rows: [
      COLUMNS.map(([key]) => textCell(say(language, key), 'heading')),
      ...figures.map((row) => rowCells(row, figures, language)),
    ],
  };
}

function rowCells(
  row: FigureRow,
  all: readonly FigureRow[],
  language: Deliverable['language'],
): readonly Cell[] {
  const sayEnd = (end: number | null, open: boolean): Cell =>
    end === null ? EMPTY_CELL : textCell(say(language, open ? 'exports.no' : 'exports.yes'));
  return [
    textCell(row.parkName),
    textCell(row.metricName),
    textCell(row.text),
    quotientCell(row, all, { own: 'exact', over: ['exact', EXACT], under: ['exact', EXACT] }),
    quotientCell(row, all, { own: 'lo', over: ['lo', LO], under: ['hi', HI] }),
    sayEnd(row.lo, row.loOpen),
    quotientCell(row, all, { own: 'hi', over: ['hi', HI], under: ['lo', LO] }),
    sayEnd(row.hi, row.hiOpen),
    ...[row.unit, row.period, row.status, row.scope, row.seriesKind].map((text) => textCell(text)),
    textCell(row.sources.join(', ')),
    textCell(row.observations.join(' ')),
    textCell(row.conversions),
    textCell(row.caveats),
  ];
}

type End = 'exact' | 'lo' | 'hi';

/** Which end is computed from which ends of dividend and divisor, each with its column. */
interface QuotientEnds {
  readonly own: End;
  readonly over: readonly [End, number];
  readonly under: readonly [End, number];
}

const NEAR = 1e-9;

// A formula stands only where it gives the figure itself: a figure that the engine limited
// further, such as a share above 100 %, keeps its number.
function quotientCell(row: FigureRow, all: readonly FigureRow[], ends: QuotientEnds): Cell {
  const value = row[ends.own];
  const { quotient, decimals } = row;
  if (value === null || quotient === null) return numberCell(value, decimals);
  const over = all[quotient.over]?.[ends.over[0]] ?? null;
  const under = all[quotient.under]?.[ends.under[0]] ?? null;
  if (!isQuotient(value, over, under)) return numberCell(value, decimals);
  // The heading is the first row.
  const formula = `${placeName(quotient.over + 1, ends.over[1])}/${placeName(quotient.under + 1, ends.under[1])}`;
  return { kind: 'formula', formula, value, decimals };
}

function isQuotient(value: number, over: number | null, under: number | null): boolean {
  if (over === null || under === null || under === 0) return false;
  return Math.abs(over / under - value) <= NEAR * Math.abs(value);
}
