import { formatPeriod } from '../../text/format-period.ts';
import { say, type TextKey } from '../../text/say.ts';
import { wordOf, wordOfUnit } from '../../text/word-of.ts';
import type { Deliverable } from '../deliverable.ts';
import { type Cell, numberCell, type Sheet, textCell } from './cell.ts';

const COLUMNS: readonly (readonly [TextKey, number])[] = [
  ['exports.column.id', 16],
  ['exports.column.park', 32],
  ['exports.column.metric', 28],
  ['exports.column.qualifier', 14],
  ['exports.column.value', 20],
  ['exports.column.value-high', 20],
  ['exports.column.unit', 14],
  ['exports.column.period', 20],
  ['exports.column.status', 14],
  ['exports.column.scope', 14],
  ['exports.column.series-kind', 18],
  ['exports.column.sources', 10],
  ['exports.column.note', 60],
];

/** The observations used, as their sources print them, each with its wording in words. */
export function buildObservationsSheet({ used, sources, language }: Deliverable): Sheet {
  const names = new Map(used.parks.map(({ id, name }) => [id, name[language]]));
  const numbers = new Map(sources.map(({ source, number }) => [source, number]));
  return {
    name: say(language, 'exports.sheet-observations'),
    widths: COLUMNS.map(([, width]) => width),
    frozenRows: 1,
    rows: [
      COLUMNS.map(([key]) => textCell(say(language, key), 'heading')),
      ...used.observations.map((each): readonly Cell[] => [
        textCell(each.id),
        textCell(names.get(each.park) ?? each.park),
        textCell(wordOf(language, 'metric', each.metric)),
        textCell(wordOf(language, 'qualifier', each.wording.qualifier)),
        printedCell(each.wording.value),
        printedCell(each.wording.valueHigh),
        textCell(wordOfUnit(language, each.unit)),
        textCell(formatPeriod(language, each.period)),
        textCell(wordOf(language, 'status', each.status)),
        textCell(wordOf(language, 'scope', each.scope)),
        textCell(wordOf(language, 'series-kind', each.seriesKind)),
        numberCell(numbers.get(each.source) ?? null, 0),
        textCell(each.note ?? ''),
      ]),
    ],
  };
}

function printedCell(value: number | null): Cell {
  return numberCell(value, value === null || Number.isInteger(value) ? 0 : decimalsOf(value));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
