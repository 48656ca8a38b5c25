import { useContext, useMemo } from 'react';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { Question } from '../../../shared/domain/question.ts';
import type { TraitSource } from '../../../shared/table/cell-trait.ts';
import { questionOfColumn } from '../../../shared/table/column-question.ts';
import type { SeriesPoint } from '../../../shared/table/series.ts';
import { buildSeries } from '../../../shared/table/series.ts';
import { type ColumnLook, lookOf, PLAIN_LOOK } from '../../../shared/table/table-choice.ts';
import type { Spoken } from '../../parts/figure/label.ts';
import { useColumnFigures } from '../../state/column-figures.ts';
import { useLanguage } from '../../state/language.ts';
import { type NoteMarks, useNoteMarks } from '../../state/notes.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useShownColumns } from '../../state/shown-table.ts';
import { type Side, SideShown, useWorkbench } from '../../state/store.ts';
import type { MetricColumn } from './column-id.ts';
import { type Contrasted, contrastWith } from './contrast.ts';
import { useTraitSource } from './use-cell-words.ts';

/** What every cell of figures is drawn with besides its figure. */
export interface GridContext extends Spoken {
  readonly dataset: Dataset;
  /** What the view asks of every figure. */
  readonly question: Question;
  readonly noteMarks: NoteMarks;
  readonly traits: TraitSource;
  readonly lookOf: (column: MetricColumn) => ColumnLook;
  /** The figure held against the base row; null without a base, and for the base itself. */
  readonly contrastOf: (park: Park, figure: Figure, column: MetricColumn) => Contrasted | null;
  readonly seriesOf: (figure: Figure) => readonly SeriesPoint[];
  /** The side of the grid. */
  readonly side: Side;
}

/** What the cells of the present view are drawn with; the same object while nothing of it changes. */
export function useGridContext(): GridContext {
  const language = useLanguage();
  const { dataset, question, looks } = useShownColumns();
  const noteMarks = useNoteMarks();
  const traits = useTraitSource(question);
  const contrastOf = useContrasts();
  const preferences = usePreferences();
  const side = useContext(SideShown) ?? 'left';
  return useMemo(
    () => ({
      side,
      language,
      dataset,
      question,
      noteMarks,
      traits,
      contrastOf,
      lookOf: ({ metric, track }) =>
        track === undefined || track === 'plan' ? lookOf({ looks }, metric) : PLAIN_LOOK,
      seriesOf: ({ park, metric }) => {
        const asked = questionOfColumn(question, lookOf({ looks }, metric), undefined);
        return buildSeries(dataset, { park, metric }, { ...asked, statuses: 'any', preferences });
      },
    }),
    [side, language, dataset, noteMarks, traits, contrastOf, looks, question, preferences],
  );
}

function useContrasts(): GridContext['contrastOf'] {
  const shown = useShownColumns();
  const { question, looks } = shown;
  const { parkById } = shown.dataset;
  const figureOf = useColumnFigures(shown);
  const base = useWorkbench((state) => state.view.table.base);
  return useMemo(() => {
    const basePark = base === null ? undefined : parkById.get(base.park);
    if (base === null || basePark === undefined) return () => null;
    return (park: Park, figure: Figure, { metric, track }: MetricColumn) => {
      const isComputed = track !== undefined && track !== 'plan';
      return contrastWith(
        { park: basePark, figure: figureOf(basePark.id, metric, track), as: base.as },
        { park, figure },
        isComputed ? question : questionOfColumn(question, lookOf({ looks }, metric), track),
      );
    };
  }, [parkById, figureOf, base, question, looks]);
}
