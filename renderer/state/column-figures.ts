import { useMemo } from 'react';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { Figure } from '../../shared/domain/figure.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Choice } from '../../shared/domain/workspace.ts';
import { normaliseFigure, questionOfColumn } from '../../shared/table/column-question.ts';
import { lookOf, type TableChoice } from '../../shared/table/table-choice.ts';
import { figuresFor } from './figures.ts';
import type { ShownTable } from './shown-table.ts';
import { type Track, useDataset, useWorkbench } from './store.ts';

/** Gives the figure that a column shows of a park; the same object each time it is asked. */
export type ColumnFigures = (park: ParkId, metric: MetricId, track?: Track) => Figure;

/** What the figures of columns are made from. */
export interface ColumnSource {
  readonly dataset: Dataset;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly questionOf: (metric: MetricId, track: Track | undefined) => Question;
  readonly table: Pick<TableChoice, 'looks'>;
}

/** Makes the figures of columns, each with the reading, currency and divisor that it has. */
export function buildColumnFigures(source: ColumnSource): ColumnFigures {
  const columns = new Map<string, (park: ParkId) => Figure>();
  return (park, metric, track) => {
    const key = `${metric}:${track ?? ''}`;
    const known = columns.get(key);
    if (known !== undefined) return known(park);
    const column = buildColumn(source, metric, track);
    columns.set(key, column);
    return column(park);
  };
}

function buildColumn(
  { dataset, choices, questionOf, table }: ColumnSource,
  metric: MetricId,
  track: Track | undefined,
): (park: ParkId) => Figure {
  const question = questionOf(metric, track);
  const lookUp = figuresFor(dataset, choices, question);
  const { per } = lookOf(table, metric);
  if (per === null) return (park) => lookUp(park, metric);
  const divided = new Map<ParkId, Figure>();
  return (park) => {
    const known = divided.get(park);
    if (known !== undefined) return known;
    const divisor = { figure: lookUp(park, per), per };
    const figure = normaliseFigure(lookUp(park, metric), divisor, question);
    divided.set(park, figure);
    return figure;
  };
}

/** Which columns figures are made for: those of the present view where nothing else is said. */
export type ColumnsAsked = Pick<ShownTable, 'dataset' | 'question' | 'looks'>;

/** The figures that the columns of a table show. */
export function useColumnFigures(asked: ColumnsAsked | null = null): ColumnFigures {
  const present = useDataset();
  const choices = useWorkbench((state) => state.choices);
  const question = useWorkbench((state) => asked?.question ?? state.view.question);
  const looks = useWorkbench((state) => asked?.looks ?? state.view.table.looks);
  const dataset = asked?.dataset ?? present;
  return useMemo(() => {
    const questionOf = (metric: MetricId, track: Track | undefined): Question =>
      questionOfColumn(question, lookOf({ looks }, metric), track);
    return buildColumnFigures({ dataset, choices, questionOf, table: { looks } });
  }, [dataset, choices, question, looks]);
}
