import { useMemo } from 'react';
import type { Question } from '../../../shared/domain/question.ts';
import type { TraitSource } from '../../../shared/table/cell-trait.ts';
import { buildCellWords, type CellWords } from '../../../shared/table/cell-words.ts';
import { useFigures } from '../../state/figures.ts';
import { useOwnObservations } from '../../state/layers.ts';
import { useNoteMarks } from '../../state/notes.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { yearOfQuestion } from '../../state/year-of-question.ts';

/** The publishers, statuses and traits of the cells in each row. */
export function useCellWords(): CellWords {
  const dataset = useDataset();
  const figureOf = useFigures();
  const metrics = useWorkbench((state) => state.view.metrics);
  const traits = useTraitSource(useWorkbench((state) => state.view.question));
  return useMemo(
    () => buildCellWords({ dataset, metrics, figureOf, traits }),
    [dataset, metrics, figureOf, traits],
  );
}

/** What the traits of a cell depend on besides its figure. */
export function useTraitSource(question: Question): TraitSource {
  const noteMarks = useNoteMarks();
  const own = useOwnObservations();
  const year = yearOfQuestion(question);
  return useMemo(
    () => ({
      year,
      hasNote: (park, metric) => noteMarks(park, metric) > 0,
      isOwn: (id) => own.has(id),
    }),
    [noteMarks, own, year],
  );
}
