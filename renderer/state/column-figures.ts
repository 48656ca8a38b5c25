import { useMemo } from 'react';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { Figure } from '../../shared/domain/figure.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import type { Inquiry, Question } from '../../shared/domain/question.ts';
import type { Level } from '../../shared/domain/vocabulary.ts';
import type { Choice } from '../../shared/domain/workspace.ts';
import { normaliseFigure, questionOfColumn } from '../../shared/table/column-question.ts';
import type { ComputedId } from '../../shared/table/computed-column.ts';
import { computedFigures } from '../../shared/table/computed-figures.ts';
import type { FigureLookup } from '../../shared/table/figure-lookup.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import { lookOf, type TableChoice } from '../../shared/table/table-choice.ts';
import type { ViewSpec } from '../../shared/table/view-spec.ts';
import { figuresFor } from './figures.ts';
import type { ColumnsAsked } from './shown-table.ts';
import { type Track, useDataset, useWorkbench } from './store.ts';

/** Gives the figure that a column shows of a park; the same object each time it is asked. */
export type ColumnFigures = (park: ParkId, metric: MetricId, track?: Track) => Figure;

/** What the figures of columns are made from. */
export interface ColumnSource {
  readonly dataset: Dataset;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly questionOf: (metric: MetricId, track: Track | undefined) => Question;
  readonly table: Pick<TableChoice, 'looks' | 'computed'>;
  /** Levels of the table and the question of the view: what computed columns are made of. */
  readonly levels: readonly Level[];
  readonly question: Question;
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
  source: ColumnSource,
  metric: MetricId,
  track: Track | undefined,
): (park: ParkId) => Figure {
  if (track !== undefined && track !== 'plan') return keepEach(buildComputed(source, track));
  const { dataset, choices, questionOf, table } = source;
  const question = questionOf(metric, track);
  const lookUp = figuresFor(dataset, choices, question);
  const { per } = lookOf(table, metric);
  if (per === null) return (park) => lookUp(park, metric);
  return keepEach((park) => {
    const divisor = { figure: lookUp(park, per), per };
    return normaliseFigure(lookUp(park, metric), divisor, question);
  });
}

function buildComputed(source: ColumnSource, id: ComputedId): (park: ParkId) => Figure {
  const { dataset, choices, table, levels, question } = source;
  const preferences = buildPreferences(choices.values());
  const figuresOf = ({ preferences: _same, ...asked }: Inquiry): FigureLookup =>
    figuresFor(dataset, choices, asked);
  const columns = { dataset, columns: table.computed, levels, figuresFor: figuresOf };
  return computedFigures(columns, id, { ...question, preferences });
}

function keepEach(make: (park: ParkId) => Figure): (park: ParkId) => Figure {
  const made = new Map<ParkId, Figure>();
  return (park) => {
    const known = made.get(park) ?? make(park);
    made.set(park, known);
    return known;
  };
}

/** The figures that the columns of a table show; those of the present view where none is given. */
export function useColumnFigures(asked: ColumnsAsked | null = null): ColumnFigures {
  const dataset = useDataset();
  const view = useWorkbench((state) => state.view);
  const choices = useWorkbench((state) => state.choices);
  const columns = asked ?? columnsOf(view, dataset);
  const { question, looks, computed, levels } = columns;
  return useMemo(() => {
    const questionOf = (metric: MetricId, track: Track | undefined): Question =>
      questionOfColumn(question, lookOf({ looks }, metric), track === 'plan' ? track : undefined);
    return buildColumnFigures({
      dataset: columns.dataset,
      choices,
      questionOf,
      table: { looks, computed },
      levels,
      question,
    });
  }, [columns.dataset, choices, question, looks, computed, levels]);
}

function columnsOf({ question, levels, table }: ViewSpec, dataset: Dataset): ColumnsAsked {
  const { looks, computed } = table;
  return { dataset, question, levels, looks, computed };
}
