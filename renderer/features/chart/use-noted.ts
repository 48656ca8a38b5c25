import { useMemo } from 'react';
import type { ChartModel } from '../../../shared/chart/model.ts';
import { isOnChart, markNotes } from '../../../shared/chart/point-notes.ts';
import { compareNotes } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';

/** The chart with the user's open notes on its figures: numbers beside them, words among the notes. */
export function useNoted(model: ChartModel): ChartModel {
  const say = useSay();
  const notes = useWorkbench((state) => state.notes);
  return useMemo(() => {
    const numbered = [...notes.values()]
      .filter(({ state, target }) => state === 'open' && isOnChart(target, model.panel))
      .toSorted(compareNotes)
      .map(({ target, text }, place) => ({ number: place + 1, target, text }));
    const lines = numbered.map(({ number, text }) => say('chart.note-on-figure', { number, text }));
    return { ...markNotes(model, numbered), footnotes: [...model.footnotes, ...lines] };
  }, [model, notes, say]);
}
