import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import {
  type Aggregate,
  aggregateFigures,
  LEFT_OUT_REASONS,
  type LeftOutReason,
} from '../../shared/table/aggregate.ts';
import { groupParks, type ParkGroup } from '../../shared/table/group.ts';
import { formatContrast } from '../../shared/text/format-contrast.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { wordOf } from '../../shared/text/word-of.ts';
import type { Answer, Call, Row } from './answer.ts';
import { alignColumns } from './columns.ts';
import { isPlain } from './columns-asked.ts';
import { codesOf, quantityFields } from './figure-row.ts';
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
  const metrics = metricsOf(table);
  if (metrics.kind === 'failed') return metrics;
  const { dataset, question } = table;
  const parks = table.parks.flatMap((id) => dataset.parkById.get(id) ?? []);
  const figures = groupParks(dataset, parks, by.value).flatMap((group) =>
    metrics.value.map((metric) => ({
      group,
      aggregate: aggregateFigures(dataset, { parks: group.parks, metric }, question),
    })),
  );
  const rows = figures.map((figure) => groupRow(language, figure));
  return ok({
    json: rows,
    rows,
    columns: COLUMNS,
    lines: groupLines(language, dataset, figures),
    remark: table.remark,
    exitCode: 0,
  });
}

// A group adds up what was reported; what is set against something has no sum.
function metricsOf({ columns }: Table): Result<readonly MetricId[]> {
  const metrics = columns.flatMap((column) =>
    isPlain(column) && column.subject.kind === 'metric' ? column.subject.metric : [],
  );
  if (metrics.length === columns.length) return ok(metrics);
  return failed(errorProblem('aggregate.not-additive'));
}

function groupRow(language: Language, { group, aggregate }: GroupFigure): Row {
  const { result, metric, included, leftOut } = aggregate;
  return {
    group: group.key,
    metric,
    ...quantityFields(result),
    text: formatContrast(language, result, 'ratio'),
    included: included.map(({ park }) => park),
    leftOut: leftOut.map(({ park, reason }) => `${park}: ${reason}`),
    problems: codesOf(result.problems),
  };
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
  const { result, metric, included } = aggregate;
  return [
    group.key,
    wordOf(language, 'metric-short', metric),
    formatContrast(language, result, 'ratio'),
    `${included.length} / ${group.parks.length}`,
  ];
}
