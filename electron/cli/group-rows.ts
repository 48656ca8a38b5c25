import { ok, type Result } from '../../shared/core/result.ts';
import { isSignedForm } from '../../shared/domain/column.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import { subjectOf } from '../../shared/domain/figure.ts';
import {
  type Aggregate,
  LEFT_OUT_REASONS,
  type LeftOutReason,
} from '../../shared/table/aggregate.ts';
import { buildColumn } from '../../shared/table/column.ts';
import { buildColumnTotals, type ColumnTotals } from '../../shared/table/column-total.ts';
import { groupParks, type ParkGroup } from '../../shared/table/group.ts';
import { nameOfColumn } from '../../shared/text/column-name.ts';
import { formatContrast } from '../../shared/text/format-contrast.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { wordOf } from '../../shared/text/word-of.ts';
import type { Answer, Call, Row } from './answer.ts';
import { alignColumns } from './columns.ts';
import { codesOf, formField, quantityFields } from './figure-row.ts';
import { chooseOption } from './option.ts';
import type { Table } from './table.ts';

const COLUMNS = [
  'group',
  'metric',
  'hole',
  'value',
  'lo',
  'hi',
  'loOpen',
  'hiOpen',
  'unit',
  'text',
  'included',
  'leftOut',
  'problems',
];

interface GroupFigure {
  readonly group: ParkGroup;
  readonly aggregate: Aggregate;
}

/**
 * The parks of a table put together by `--group-by`: a row for each group and metric with what was
 * added up and what was left out, and why.
 */
export function answerGroups({ language, values }: Call, table: Table): Result<Answer> {
  const by = chooseOption(values, 'group-by', ['kind', 'country', 'region', 'network']);
  if (by.kind === 'failed') return by;
  const totals = totalsOf(table);
  if (totals.kind === 'failed') return totals;
  const { dataset } = table;
  const parks = table.parks.flatMap((id) => dataset.parkById.get(id) ?? []);
  const figures = groupParks(dataset, parks, by.value).flatMap((group) =>
    totals.value.map((totalOf) => ({ group, aggregate: totalOf(group.parks) })),
  );
  const rows = figures.map((figure) => groupRow(language, figure));
  return ok({
    json: rows,
    rows,
    columns: rows.some((row) => 'form' in row) ? COLUMNS.toSpliced(2, 0, 'form') : COLUMNS,
    lines: groupLines(language, dataset, figures),
    remark: table.remark,
    exitCode: 0,
  });
}

function totalsOf(table: Table): Result<readonly ColumnTotals[]> {
  const { dataset, columns, definitions, question } = table;
  const parks = table.parks.flatMap((id) => dataset.parkById.get(id) ?? []);
  const totals: ColumnTotals[] = [];
  for (const column of columns) {
    const order = { column, parks: table.parks, definitions };
    const figures = buildColumn(dataset, order, question);
    if (figures.kind === 'failed') return figures;
    const counted = { column, definitions, parks, figureOf: figures.value };
    totals.push(buildColumnTotals(dataset, counted, question));
  }
  return ok(totals);
}

function groupRow(language: Language, { group, aggregate }: GroupFigure): Row {
  const { result, included, leftOut } = aggregate;
  return {
    group: group.key,
    metric: subjectOf(aggregate),
    ...formField(aggregate),
    ...quantityFields(result),
    text: formatContrast(language, result, kindOf(aggregate)),
    included: included.map(({ park }) => park),
    leftOut: leftOut.map(({ park, reason }) => `${park}: ${reason}`),
    problems: codesOf(result.problems),
  };
}

// A change may lie below zero, so that zero is no trivial bound of it.
function kindOf({ computed }: Aggregate): 'difference' | 'ratio' {
  return computed !== undefined && isSignedForm(computed.form) ? 'difference' : 'ratio';
}

const NAMED_AT_MOST = 3;

// A sum never stands without what it left out.
function groupLines(
  language: Language,
  dataset: Dataset,
  figures: readonly GroupFigure[],
): readonly string[] {
  const lines = alignColumns(figures.map((figure) => lineOf(language, figure)));
  return lines.flatMap((line, place) => {
    const leftOut = figures[place]?.aggregate.leftOut ?? [];
    const sentences = LEFT_OUT_REASONS.flatMap((reason) => {
      const names = leftOut
        .filter((each) => each.reason === reason)
        .map(({ park }) => dataset.parkById.get(park)?.name[language] ?? park);
      return names.length === 0 ? [] : `  ${sayLeftOut(language, reason, names)}`;
    });
    return [line, ...sentences];
  });
}

function sayLeftOut(language: Language, reason: LeftOutReason, names: readonly string[]): string {
  const values = names.slice(0, NAMED_AT_MOST).join(', ');
  const count = names.length - NAMED_AT_MOST;
  const shown = count > 0 ? say(language, 'chip.more', { values, count }) : values;
  return say(language, `total.left-${reason}`, { names: shown });
}

function lineOf(language: Language, { group, aggregate }: GroupFigure): readonly string[] {
  const { result, metric, computed, included } = aggregate;
  return [
    group.key,
    computed === undefined
      ? wordOf(language, 'metric-short', metric)
      : nameOfColumn(language, computed),
    formatContrast(language, result, kindOf(aggregate)),
    `${included.length} / ${group.parks.length}`,
  ];
}
