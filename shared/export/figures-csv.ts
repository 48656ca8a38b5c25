import { say, type TextKey } from '../text/say.ts';
import { type CsvField, type CsvStyle, writeCsv } from './csv.ts';
import type { Deliverable, FigureRow } from './deliverable.ts';
import { madeLine } from './made-line.ts';
import { noteLines } from './source-lines.ts';

const COLUMNS: readonly TextKey[] = [
  'exports.column.park',
  'exports.column.metric',
  'exports.column.figure',
  'exports.column.exact',
  'exports.column.lo',
  'exports.column.lo-in',
  'exports.column.hi',
  'exports.column.hi-in',
  'exports.column.unit',
  'exports.column.period',
  'exports.column.status',
  'exports.column.scope',
  'exports.column.series-kind',
  'exports.column.sources',
  'exports.column.observations',
  'exports.column.conversions',
  'exports.column.caveats',
];

/** A mark by which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The form that spreadsheets of a language open without questions. */
const STYLES: Readonly<Record<Deliverable['language'], CsvStyle>> = {
  ru: { separator: ';', decimal: ',', guarded: true },
  en: { separator: ',', decimal: '.', guarded: true },
};

/**
 * The figures as CSV that a spreadsheet of the language opens: bounds in columns of their own; below
 * them what was asked, what is missing, what to mind, notes and sources; no text that could start a
 * formula.
 */
export function writeFiguresCsv(deliverable: Deliverable): string {
  const { language, figures, sources, question, leftOut, caveats } = deliverable;
  const list = sources.map(({ number, citation, asOf, url }) => [
    `[${number}] ${citation} ${asOf}`,
    url ?? '',
  ]);
  const section = (title: TextKey, lines: readonly (readonly CsvField[])[]) =>
    lines.length === 0 ? [] : [[], [say(language, title)], ...lines];
  const records: readonly (readonly CsvField[])[] = [
    COLUMNS.map((key) => say(language, key)),
    ...figures.map((row) => fieldsOf(row, language)),
    ...section(
      'exports.question',
      question.map(({ label, text }) => [label, text]),
    ),
    ...section('exports.left-out-title', leftOut.map(alone)),
    ...section('exports.caveats-title', caveats.map(alone)),
    ...section('exports.notes-title', noteLines(deliverable).map(alone)),
    ...section('exports.sources', list),
    [],
    [madeLine(deliverable)],
  ];
  return `${BYTE_ORDER_MARK}${writeCsv(records, STYLES[language])}`;
}

function alone(line: string): readonly CsvField[] {
  return [line];
}

function fieldsOf(row: FigureRow, language: Deliverable['language']): readonly CsvField[] {
  const sayEnd = (end: number | null, open: boolean): string =>
    end === null ? '' : say(language, open ? 'exports.no' : 'exports.yes');
  return [
    row.parkName,
    row.metricName,
    row.text,
    row.exact,
    row.lo,
    sayEnd(row.lo, row.loOpen),
    row.hi,
    sayEnd(row.hi, row.hiOpen),
    row.unit,
    row.period,
    row.status,
    row.scope,
    row.seriesKind,
    row.sources.join(', '),
    row.observations.join(' '),
    row.conversions,
    row.caveats,
  ];
}
